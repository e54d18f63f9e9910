import type { JsonReport } from '../../src/export/reports/json.ts';
import type { PressRelease } from '../../src/model/press-release.ts';
import type { Metadata, Newsroom } from '../../src/model/settings.ts';
import type { MetadataSchema, NewsroomSchema, PressReleaseSchema, ReportSchema } from '../generated/schema-types.ts';

/** A type with every member written out and nothing `readonly`, so that two ways of writing it are one. */
type Plain<T> = unknown extends T ? T : T extends readonly (infer Item)[] ? Plain<Item>[] : T extends object ? { -readonly [Key in keyof T]: Plain<T[Key]> } : T;

/** True of two types that are the same, optional members included (assignability would let those pass). */
type Same<One, Other> = (<T>() => T extends Plain<One> ? 1 : 2) extends <T>() => T extends Plain<Other> ? 1 : 2 ? true : false;

/** Compiles only for `true`. `types.test.ts` compiles this file. */
type Assert<Truth extends true> = Truth;

/** `$schema` tells an editor where the schema is; settings takes it out. */
export type PressReleaseIsAsItsSchema = Assert<Same<PressRelease, Omit<PressReleaseSchema.PressRelease, '$schema'>>>;
export type NewsroomIsAsItsSchema = Assert<Same<Newsroom, Omit<NewsroomSchema.Newsroom, '$schema'>>>;
export type MetadataIsAsItsSchema = Assert<Same<Metadata, Omit<MetadataSchema.Metadata, '$schema'>>>;
export type ReportIsAsItsSchema = Assert<Same<JsonReport, ReportSchema.Report>>;

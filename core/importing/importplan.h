// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/connection/flavour.h"
#include "core/csv/csvdialect.h"
#include "core/csv/nullmarkers.h"
#include "core/csv/numberform.h"
#include "core/csv/repeatedhour.h"
#include "core/csv/timestampformat.h"
#include "core/importing/duplicatepolicy.h"
#include "core/importing/planflaw.h"
#include "core/pipeline/pipelineoptions.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace penstock {

/// What one CSV column becomes.
struct ColumnPlan
{
    /// TimePart: goes on where the time ends, as a time of day behind its date. Measurement: each row names its own.
    enum class Role { Ignore, Time, Tag, Field, TimePart, Measurement };
    enum class FieldType { Float, Integer, Boolean, String };

    QString name; ///< in the database; the header's text unless changed
    Role role = Role::Field;
    FieldType type = FieldType::String;
    TimestampFormat time = {}; ///< for Role::Time
    NumberForm number = {};    ///< for fields that are numbers

    bool operator==(const ColumnPlan &) const = default;
};

/// A whole import: file, reading, columns, target. A plan is a value; the same plan runs in the window and headless.
struct ImportPlan
{
    QString file;
    CsvDialect dialect;
    bool isAnnotated = false;  ///< the file says itself what its columns are; see AnnotatedCsvSource
    QList<ColumnPlan> columns; ///< one per column of the file; of an annotated one time, tags and fields of all tables
    QStringList header;        ///< what the file calls its columns; empty: it does not, or nobody has looked
    NullMarkers nullMarkers;   ///< cells of numbers and booleans that hold no value
    QStringList keptTexts;     ///< that are no null markers in texts, as somebody said; see ImportHints
    QString measurement;
    DuplicatePolicy onDuplicate = DuplicatePolicy::Write;
    RepeatedHour repeatedHour = RepeatedHour::ByOrder;
    PipelineOptions pipeline;   ///< database, batch sizes, …
    bool skipsBadCells = false; ///< a field that cannot be read is left out; else its row is refused
    QString journalFolder;      ///< where it is kept how far the import has come; empty: nowhere
    bool resumes = false;       ///< goes on where an earlier one stopped; needs the folder

    /// Exactly one time column, at least one field, no name twice, no empty name, a measurement or a column that names
    /// it, a database; a field or
    /// tag must not be called "time". The message says what is missing and in which column. `flavour`: where the rows
    /// go; some servers need no database and reserve other names.
    Status validate(Flavour flavour = Flavour::Unknown) const;

    /// The same, with what mends it.
    std::optional<PlanFlaw> flaw(Flavour flavour) const;
};

} // namespace penstock

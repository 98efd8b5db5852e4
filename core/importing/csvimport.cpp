// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csvimport.h"

#include "core/importing/annotatedanalysis.h"
#include "core/importing/importjournal.h"
#include "core/importing/settledsource.h"
#include "core/pipeline/influxoutlet.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/pipeline/rejectsfile.h"
#include "core/source/annotatedcsvsource.h"
#include "core/source/csvsource.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace penstock {
namespace {

CsvColumn::Use useOf(const ColumnPlan &column)
{
    switch (column.role) {
    case ColumnPlan::Role::Ignore:
        return CsvColumn::Use::Ignore;
    case ColumnPlan::Role::Time:
        return CsvColumn::Use::Time;
    case ColumnPlan::Role::TimePart:
        return CsvColumn::Use::TimePart;
    case ColumnPlan::Role::Tag:
        return CsvColumn::Use::Tag;
    case ColumnPlan::Role::Measurement:
        return CsvColumn::Use::Measurement;
    case ColumnPlan::Role::Field:
        break;
    }
    switch (column.type) {
    case ColumnPlan::FieldType::Float:
        return CsvColumn::Use::Float;
    case ColumnPlan::FieldType::Integer:
        return CsvColumn::Use::Integer;
    case ColumnPlan::FieldType::Boolean:
        return CsvColumn::Use::Boolean;
    case ColumnPlan::FieldType::String:
        break;
    }
    return CsvColumn::Use::String;
}

AnnotatedLayout annotatedLayout(const ImportPlan &plan)
{
    using Type = AnnotatedColumn::Type;
    AnnotatedLayout layout;
    layout.dialect = plan.dialect;
    layout.measurement = plan.measurement.toStdString();
    for (const ColumnPlan &column : plan.columns) {
        if (column.role == ColumnPlan::Role::Time)
            layout.timeUnit = answerTimeUnit(column.time);
        AnnotatedLayout::Column other{column.name.toStdString()};
        const auto twins = std::ranges::count(plan.columns, column.name, &ColumnPlan::name);
        if (column.role == ColumnPlan::Role::Time || twins > 1)
            continue; // of a tag of one table that is a field of another, the file knows more
        if (column.role != ColumnPlan::Role::Field)
            other.role =
                column.role == ColumnPlan::Role::Tag ? AnnotatedColumn::Role::Tag : AnnotatedColumn::Role::Ignore;
        other.type = column.type == ColumnPlan::FieldType::Float     ? Type::Double
                     : column.type == ColumnPlan::FieldType::Integer ? Type::Long
                     : column.type == ColumnPlan::FieldType::Boolean ? Type::Boolean
                                                                     : Type::String;
        layout.columns.push_back(other);
    }
    return layout;
}

CsvLayout plainLayout(const ImportPlan &plan)
{
    CsvLayout layout;
    layout.dialect = plan.dialect;
    layout.measurement = plan.measurement.toStdString();
    for (const ColumnPlan &column : plan.columns)
        layout.columns.push_back({column.name.toStdString(), useOf(column), column.time, column.number});
    layout.header = plan.header;
    layout.repeatedHour = plan.repeatedHour;
    layout.nullMarkers = plan.nullMarkers;
    layout.skipsBadCells = plan.skipsBadCells;
    return layout;
}

/// Bytes that are read at once: what the processor still has at hand when their rows are taken apart.
constexpr std::size_t readAtOnce = 256 * 1024;

} // namespace

std::unique_ptr<Source> makeUnsettledSource(const ImportPlan &plan)
{
    if (plan.isAnnotated)
        return std::make_unique<AnnotatedCsvSource>(plan.file, annotatedLayout(plan));
    return std::make_unique<CsvSource>(plan.file, plainLayout(plan), readAtOnce);
}

std::unique_ptr<Source> makeCsvSource(const ImportPlan &plan)
{
    Duplicates duplicates(plan.onDuplicate, identityOf(plan));
    if (plan.isAnnotated) {
        return std::make_unique<SettledSource<AnnotatedCsvSource>>(std::move(duplicates), plan.file,
                                                                   annotatedLayout(plan));
    }
    return std::make_unique<SettledSource<CsvSource>>(std::move(duplicates), plan.file, plainLayout(plan), readAtOnce);
}

PointMemory::Identity identityOf(const ImportPlan &plan)
{
    // There each row may hold one field of a point, as in answers of Flux.
    return plan.isAnnotated ? PointMemory::Identity::SeriesAndField : PointMemory::Identity::Series;
}

Result<Pipeline *> startImport(const ImportPlan &plan, const ClientSettings &settings, PipelineRegistry &registry,
                               QObject *parent)
{
    if (auto status = plan.validate(settings.flavour()); !status)
        return std::unexpected(status.error());
    PipelineOptions options = plan.pipeline;
    if (options.sourceName.isEmpty())
        options.sourceName = QFileInfo(plan.file).fileName();
    // The last one is what is written last: of two requests in flight either may be stored first.
    if (plan.onDuplicate == DuplicatePolicy::Last)
        options.concurrency = 1;
    if (!plan.journalFolder.isEmpty())
        options.checkpoints =
            std::make_shared<ImportJournal>(plan.journalFolder, plan, ImportTarget::of(plan, settings),
                                            plan.resumes ? ImportJournal::Start::Resume : ImportJournal::Start::Anew);
    options.spareRejectsFile = RejectsFile::sparePath();
    auto *pipeline = new Pipeline(makeCsvSource(plan), influxOutlet(settings, options), options, parent);
    registry.add(pipeline);
    return pipeline;
}

} // namespace penstock

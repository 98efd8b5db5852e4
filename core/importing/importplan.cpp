// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importplan.h"

#include "core/async/sentences.h"
#include "core/client/write/writetraits.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/lineprotocol/pointrules.h"
#include "core/time/zonename.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace penstock {
namespace {

struct ImportPlanText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ImportPlan)
};

using Flaw = std::optional<PlanFlaw>;

QString namesOf(const QList<ColumnPlan> &columns)
{
    constexpr qsizetype most = 12;
    QStringList names;
    for (const ColumnPlan &column : columns.first(std::min(most, columns.size())))
        names += u'"' + column.name + u'"';
    return names.join(QStringLiteral(", ")) + (columns.size() > most ? QStringLiteral(", \u2026") : QString());
}

bool isWritten(const ColumnPlan &column)
{
    return column.role == ColumnPlan::Role::Tag || column.role == ColumnPlan::Role::Field;
}

Flaw checkTime(const QList<ColumnPlan> &columns)
{
    const auto isTime = [](const ColumnPlan &column) { return column.role == ColumnPlan::Role::Time; };
    const auto first = std::ranges::find_if(columns, isTime);
    if (first == columns.end())
        return PlanFlaw{
            ImportPlanText::tr("None of the columns is the time. Choose the column that holds it."),
            ImportPlanText::tr("Say which one: --time COLUMN, of %1; and how it is written, unless that is found by "
                               "itself: --time-format FORMAT.")
                .arg(namesOf(columns))};
    const auto second = std::ranges::find_if(std::next(first), columns.end(), isTime);
    if (second != columns.end()) {
        return PlanFlaw{ImportPlanText::tr("The columns \"%1\" and \"%2\" are both the time. Keep one of them.")
                            .arg(first->name, second->name),
                        ImportPlanText::tr("Say which one: --time %1 or --time %2.").arg(first->name, second->name)};
    }
    const QString &zone = first->time.timeZone;
    if (!zone.isEmpty() && !isKnownTimeZone(zone)) {
        QString text = ImportPlanText::tr("The time zone \"%1\" of the column \"%2\" is not known. Choose another one.")
                           .arg(zone, first->name);
        if (const QStringList near = nearTimeZones(zone); !near.isEmpty())
            text = joinedSentences(text, ImportPlanText::tr("It could be: %1.").arg(near.join(QStringLiteral(", "))));
        return PlanFlaw{text, ImportPlanText::tr("Say it: --time-zone NAME.")};
    }
    return {};
}

/// For each column that is written the next one of the same name; 0: there is none.
std::vector<qsizetype> nextOfSameName(const QList<ColumnPlan> &columns)
{
    std::vector<qsizetype> next(static_cast<std::size_t>(columns.size()), 0);
    QHash<QString, qsizetype> seen;
    for (qsizetype i = columns.size() - 1; i >= 0; --i) {
        if (!isWritten(columns[i]))
            continue;
        qsizetype &last = seen[columns[i].name];
        next[static_cast<std::size_t>(i)] = std::exchange(last, i);
    }
    return next;
}

Flaw checkNames(const QList<ColumnPlan> &columns, LineDialect dialect)
{
    const std::vector<qsizetype> next = nextOfSameName(columns);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnPlan &column = columns[i];
        if (!isWritten(column))
            continue;
        if (column.name.isEmpty())
            return PlanFlaw{
                ImportPlanText::tr("Column %1 has no name. Give it one, or leave the column out.").arg(i + 1), {}};
        if (column.name == QLatin1String("time") && LineEncoder::reservesTime(dialect)) {
            return PlanFlaw{
                ImportPlanText::tr("Column %1 is called \"time\", which is reserved for the timestamp. Rename it.")
                    .arg(i + 1),
                ImportPlanText::tr("Say its name: --rename time=NAME.")};
        }
        if (const qsizetype twin = next[static_cast<std::size_t>(i)]; twin > 0) {
            return PlanFlaw{ImportPlanText::tr("The columns %1 and %2 are both called \"%3\". Rename one of them.")
                                .arg(i + 1)
                                .arg(twin + 1)
                                .arg(column.name),
                            ImportPlanText::tr(
                                "Say another name for one: --rename COLUMN=NAME; or leave it out: --ignore COLUMN.")};
        }
    }
    return {};
}

/// Asks the encoder whether the names can be written at all.
Flaw checkEncoding(const ImportPlan &plan, LineDialect dialect)
{
    // What the rows name is known only when they come.
    const QByteArray measurement = plan.measurement.isEmpty() ? QByteArrayLiteral("m") : plan.measurement.toUtf8();
    QList<QByteArray> names;
    for (const ColumnPlan &column : plan.columns)
        names += column.name.toUtf8();
    const auto view = [](const QByteArray &text) {
        return std::string_view(text.data(), static_cast<std::size_t>(text.size()));
    };
    PointView point{.measurement = view(measurement), .tags = {}, .fields = {}};
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (plan.columns[i].role == ColumnPlan::Role::Tag)
            point.tags.push_back({view(names[i]), "value"});
        else if (plan.columns[i].role == ColumnPlan::Role::Field)
            point.fields.push_back({view(names[i]), 1.0});
    }
    const QString renames = ImportPlanText::tr("Say another name: --rename COLUMN=NAME, or --measurement NAME.");
    std::string line;
    if (const LineRefusal refusal = PointRules(dialect).check(point, false))
        return PlanFlaw{refusal.text(), renames};
    const Status status = LineEncoder(LineEncoder::Options{.dialect = dialect}).append(point, line);
    return status ? Flaw() : PlanFlaw{status.error().message, renames};
}

} // namespace

Status ImportPlan::validate(Flavour flavour) const
{
    const std::optional<PlanFlaw> found = flaw(flavour);
    return found ? failure(Error::Kind::BadInput, found->text) : Status();
}

std::optional<PlanFlaw> ImportPlan::flaw(Flavour flavour) const
{
    const WriteTraits traits = WriteTraits::of(flavour);
    if (file.isEmpty())
        return PlanFlaw{ImportPlanText::tr("No file is chosen."), {}};
    if (dialect.decimalComma && dialect.delimiter == ',' && dialect.separation == CsvDialect::Separation::Character) {
        return PlanFlaw{ImportPlanText::tr(
                            "The comma cannot be both the delimiter and the decimal mark. Choose another delimiter."),
                        ImportPlanText::tr("Say it: --delimiter CHARACTER.")};
    }
    if (const Flaw flaw = checkTime(columns))
        return flaw;
    if (std::ranges::none_of(columns, [](const auto &column) { return column.role == ColumnPlan::Role::Field; })) {
        return PlanFlaw{ImportPlanText::tr("None of the columns is a field. A point needs at least one."),
                        ImportPlanText::tr("Say which one: --field COLUMN:TYPE, of %1.").arg(namesOf(columns))};
    }
    if (const Flaw flaw = checkNames(columns, traits.dialect))
        return flaw;
    const auto names = std::ranges::count(columns, ColumnPlan::Role::Measurement, &ColumnPlan::role);
    if (names > 1) {
        return PlanFlaw{ImportPlanText::tr("%1 columns name the measurement. Keep one of them.").arg(names),
                        ImportPlanText::tr("Say which one: --measurement-column COLUMN.")};
    }
    if (names > 0 && isAnnotated) {
        return PlanFlaw{ImportPlanText::tr("The file says itself what its measurements are: no column can name them."),
                        ImportPlanText::tr("Leave out --measurement-column.")};
    }
    if (measurement.isEmpty() && names == 0) {
        return PlanFlaw{ImportPlanText::tr("The measurement has no name. Give it one."),
                        ImportPlanText::tr("Say it: --measurement NAME.")};
    }
    if (onDuplicate == DuplicatePolicy::Last && !traits.pointsHaveIdentity) {
        return PlanFlaw{
            ImportPlanText::tr("This server keeps rows of the same series and time side by side: the last one cannot "
                               "replace the others. Keep the first one, or tell them apart by a tag."),
            ImportPlanText::tr("Say which: --on-duplicate first, or --on-duplicate tag.")};
    }
    if (const Flaw flaw = checkEncoding(*this, traits.dialect))
        return flaw;
    if (pipeline.target.database.isEmpty() && traits.needsDatabase)
        return PlanFlaw{ImportPlanText::tr("No database is chosen."), ImportPlanText::tr("Say it: --database NAME.")};
    return {};
}

} // namespace penstock

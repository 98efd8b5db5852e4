// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/importplan.h"

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

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ImportPlan)
};

Status refuse(const QString &message)
{
    return failure(Error::Kind::BadInput, message);
}

bool isWritten(const ColumnPlan &column)
{
    return column.role == ColumnPlan::Role::Tag || column.role == ColumnPlan::Role::Field;
}

Status checkTime(const QList<ColumnPlan> &columns)
{
    const auto isTime = [](const ColumnPlan &column) { return column.role == ColumnPlan::Role::Time; };
    const auto first = std::ranges::find_if(columns, isTime);
    if (first == columns.end())
        return refuse(Text::tr("None of the columns is the time. Choose the column that holds it."));
    const auto second = std::ranges::find_if(std::next(first), columns.end(), isTime);
    if (second != columns.end()) {
        return refuse(Text::tr("The columns \"%1\" and \"%2\" are both the time. Keep one of them.")
                          .arg(first->name, second->name));
    }
    const QString &zone = first->time.timeZone;
    if (!zone.isEmpty() && !isKnownTimeZone(zone)) {
        QString text = Text::tr("The time zone \"%1\" of the column \"%2\" is not known. Choose another one.")
                           .arg(zone, first->name);
        if (const QStringList near = nearTimeZones(zone); !near.isEmpty())
            text += u' ' + Text::tr("It could be: %1.").arg(near.join(QStringLiteral(", ")));
        return refuse(text);
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

Status checkNames(const QList<ColumnPlan> &columns, LineDialect dialect)
{
    const std::vector<qsizetype> next = nextOfSameName(columns);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const ColumnPlan &column = columns[i];
        if (!isWritten(column))
            continue;
        if (column.name.isEmpty())
            return refuse(Text::tr("Column %1 has no name. Give it one, or leave the column out.").arg(i + 1));
        if (column.name == QLatin1String("time") && LineEncoder::reservesTime(dialect)) {
            return refuse(
                Text::tr("Column %1 is called \"time\", which is reserved for the timestamp. Rename it.").arg(i + 1));
        }
        if (const qsizetype twin = next[static_cast<std::size_t>(i)]; twin > 0) {
            return refuse(Text::tr("The columns %1 and %2 are both called \"%3\". Rename one of them.")
                              .arg(i + 1)
                              .arg(twin + 1)
                              .arg(column.name));
        }
    }
    return {};
}

/// Asks the encoder whether the names can be written at all.
Status checkEncoding(const ImportPlan &plan, LineDialect dialect)
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
    std::string line;
    if (const LineRefusal refusal = PointRules(dialect).check(point, false))
        return refuse(refusal.text());
    return LineEncoder(LineEncoder::Options{.dialect = dialect}).append(point, line);
}

} // namespace

Status ImportPlan::validate(Flavour flavour) const
{
    const WriteTraits traits = WriteTraits::of(flavour);
    if (file.isEmpty())
        return refuse(Text::tr("No file is chosen."));
    if (dialect.decimalComma && dialect.delimiter == ',' && dialect.separation == CsvDialect::Separation::Character)
        return refuse(
            Text::tr("The comma cannot be both the delimiter and the decimal mark. Choose another delimiter."));
    if (auto status = checkTime(columns); !status)
        return status;
    if (std::ranges::none_of(columns, [](const auto &column) { return column.role == ColumnPlan::Role::Field; }))
        return refuse(Text::tr("None of the columns is a field. A point needs at least one."));
    if (auto status = checkNames(columns, traits.dialect); !status)
        return status;
    const auto names = std::ranges::count(columns, ColumnPlan::Role::Measurement, &ColumnPlan::role);
    if (names > 1)
        return refuse(Text::tr("%1 columns name the measurement. Keep one of them.").arg(names));
    if (names > 0 && isAnnotated)
        return refuse(Text::tr("The file says itself what its measurements are: no column can name them."));
    if (measurement.isEmpty() && names == 0)
        return refuse(Text::tr("The measurement has no name. Give it one."));
    if (onDuplicate == DuplicatePolicy::Last && !traits.pointsHaveIdentity) {
        return refuse(Text::tr("This server keeps rows of the same series and time side by side: the last one cannot "
                               "replace the others. Keep the first one, or tell them apart by a tag."));
    }
    if (auto status = checkEncoding(*this, traits.dialect); !status)
        return status;
    if (pipeline.target.database.isEmpty() && traits.needsDatabase)
        return refuse(Text::tr("No database is chosen."));
    return {};
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/csvcolumnoptions.h"

#include "core/time/timetext.h"
#include "core/time/zonename.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>

namespace penstock {

namespace {

std::optional<ColumnPlan::FieldType> fieldTypeFromName(const QString &name)
{
    if (name == QStringLiteral("float"))
        return ColumnPlan::FieldType::Float;
    if (name == QStringLiteral("integer") || name == QStringLiteral("int"))
        return ColumnPlan::FieldType::Integer;
    if (name == QStringLiteral("boolean") || name == QStringLiteral("bool"))
        return ColumnPlan::FieldType::Boolean;
    if (name == QStringLiteral("string"))
        return ColumnPlan::FieldType::String;
    return std::nullopt;
}

Result<qsizetype> columnOf(const ImportPlan &plan, const QString &name)
{
    const auto column = std::ranges::find(plan.columns, name, &ColumnPlan::name);
    if (column != plan.columns.end())
        return std::distance(plan.columns.begin(), column);
    QStringList names;
    for (const ColumnPlan &known : plan.columns)
        names += known.name;
    return failure(Error::Kind::BadInput,
                   CsvColumnOptions::tr("%1 has no column \"%2\"; its columns are %3.")
                       .arg(QFileInfo(plan.file).fileName(), name, names.join(QStringLiteral(", "))));
}

} // namespace

void CsvColumnOptions::describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringLiteral("time"),
         tr("The column that holds the time. Given again: the column that goes on where it ends, as a time of day."),
         QStringLiteral("column")},
        {QStringLiteral("time-format"),
         tr("iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, period, excel, filetime, elapsed-s, elapsed-ms, "
            "time-of-day, or a pattern: \"%d.%m.%Y %H:%M\", \"dd.MM.yyyy HH:mm\"."),
         QStringLiteral("format")},
        {QStringLiteral("refuse-far-times"),
         tr("Refuse rows whose time is a number far from those that people measure (0 is in 1970), also where "
            "--time-format says the format. Where it was found by itself this goes without saying.")},
        {QStringLiteral("time-start"),
         tr("Where elapsed times count from, and the first day of times of day: 2024-03-05T09:00:00Z."),
         QStringLiteral("moment")},
        {QStringLiteral("time-zone"), tr("IANA name for times without an offset. Default UTC."),
         QStringLiteral("zone")},
        {QStringLiteral("repeated-hour"),
         tr("Times that come twice where clocks are set back, when the order of the rows does not tell which is meant: "
            "first; or second, whatever the order is."),
         QStringLiteral("first|second")},
        {QStringLiteral("tag"), tr("This column is a tag. May be repeated."), QStringLiteral("column")},
        {QStringLiteral("field"), tr("This column is a field: float, integer, boolean or string. May be repeated."),
         QStringLiteral("column:type")},
        {QStringLiteral("ignore"), tr("Leave this column out. May be repeated."), QStringLiteral("column")},
        {QStringLiteral("measurement-column"), tr("This column names the measurement of each row."),
         QStringLiteral("column")},
        {QStringLiteral("rename"), tr("Call this column so in the database. May be repeated."),
         QStringLiteral("column=name")},
        {QStringLiteral("encoding"), tr("Of the file: UTF-8, windows-1252, Shift_JIS, GB18030, …"),
         QStringLiteral("name")},
        {QStringLiteral("decimal"), tr("The decimal mark, where it is in doubt: a point or a comma."),
         QStringLiteral("mark")},
        {QStringLiteral("null"),
         tr("Cells of this text hold no value, besides the usual NA, NaN, - … May be repeated."),
         QStringLiteral("text")},
        {QStringLiteral("not-null"),
         tr("In columns of text this is a text, also where other columns have it (NULL, \\N) for no value. May be "
            "repeated."),
         QStringLiteral("text")},
    });
}

Status CsvColumnOptions::read(const QCommandLineParser &parser)
{
    if (const Status status = readTimeOptions(parser); !status)
        return status;
    if (const Status status = readHints(parser); !status)
        return status;
    return readColumns(parser);
}

Status CsvColumnOptions::readTimeOptions(const QCommandLineParser &parser)
{
    const QString format = parser.value(QStringLiteral("time-format"));
    if (!format.isEmpty()) {
        m_hints.timeFormat = TimestampFormat::fromName(format);
        if (!m_hints.timeFormat)
            return failure(Error::Kind::BadInput,
                           tr("--time-format %1: this is neither one of iso8601, s, ms, us, ns, ymd, dmy, mdy, digits, "
                              "period, excel, filetime, elapsed-s, elapsed-ms and time-of-day nor a pattern.")
                               .arg(format));
        m_hints.timeFormat->refusesFar = parser.isSet(QStringLiteral("refuse-far-times"));
    }
    const QString start = parser.value(QStringLiteral("time-start"));
    const bool needsStart = m_hints.timeFormat && m_hints.timeFormat->needsStart();
    if (needsStart == start.isEmpty())
        return failure(Error::Kind::BadInput,
                       needsStart
                           ? tr("--time-format %1 needs --time-start: the moment that it counts from.").arg(format)
                           : tr("--time-start goes with --time-format elapsed-s, elapsed-ms or time-of-day."));
    if (needsStart) {
        const auto moment = readMoment(start.toStdString());
        if (!moment)
            return failure(Error::Kind::BadInput,
                           tr("--time-start %1: say a moment with its zone, as 2024-03-05T09:00:00Z.").arg(start));
        m_hints.timeFormat->start = *moment;
    }
    if (parser.isSet(QStringLiteral("repeated-hour"))) {
        const QString which = parser.value(QStringLiteral("repeated-hour"));
        if (which != QLatin1String("first") && which != QLatin1String("second"))
            return failure(Error::Kind::BadInput, tr("--repeated-hour must be first or second."));
        m_repeatedHour = which == QLatin1String("first") ? RepeatedHour::First : RepeatedHour::Second;
    }
    const QString zone = parser.value(QStringLiteral("time-zone"));
    m_hints.timeZone = zone;
    if (!zone.isEmpty() && !isKnownTimeZone(zone)) {
        const QStringList near = nearTimeZones(zone);
        return failure(Error::Kind::BadInput, tr("--time-zone: there is no time zone \"%1\"; an example is %2.")
                                                  .arg(zone, near.isEmpty() ? QStringLiteral("Europe/Berlin")
                                                                            : near.join(QStringLiteral(", "))));
    }
    return {};
}

Status CsvColumnOptions::readHints(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("encoding"))) {
        const auto encoding = TextEncoding::named(parser.value(QStringLiteral("encoding")));
        if (!encoding)
            return std::unexpected(encoding.error());
        m_hints.encoding = *encoding;
    }
    if (parser.isSet(QStringLiteral("decimal"))) {
        const QString mark = parser.value(QStringLiteral("decimal"));
        if (mark != QLatin1String(".") && mark != QLatin1String(","))
            return failure(Error::Kind::BadInput, tr("--decimal must be a point or a comma."));
        m_hints.decimal = mark.at(0).toLatin1();
    }
    std::vector<std::string> markers;
    for (const QString &text : parser.values(QStringLiteral("null")))
        markers.push_back(text.trimmed().toStdString());
    m_hints.nullMarkers = NullMarkers(std::move(markers));
    for (const QString &text : parser.values(QStringLiteral("not-null"))) {
        m_hints.keptTexts += text.trimmed();
        if (m_hints.nullMarkers.isGiven(text.trimmed().toStdString()))
            return failure(Error::Kind::BadInput,
                           tr("--null %1 and --not-null %1: say one of them.").arg(text.trimmed()));
    }
    return {};
}

Status CsvColumnOptions::readColumns(const QCommandLineParser &parser)
{
    m_hints.times = parser.values(QStringLiteral("time"));
    m_hints.tags = parser.values(QStringLiteral("tag"));
    m_hints.ignored = parser.values(QStringLiteral("ignore"));
    for (const QString &column : m_hints.times)
        m_choices += {column, m_choices.isEmpty() ? ColumnPlan::Role::Time : ColumnPlan::Role::TimePart, {}};
    for (const QString &column : m_hints.tags)
        m_choices += {column, ColumnPlan::Role::Tag, {}};
    for (const QString &column : m_hints.ignored)
        m_choices += {column, ColumnPlan::Role::Ignore, {}};
    const QStringList measurements = parser.values(QStringLiteral("measurement-column"));
    if (measurements.size() > 1)
        return failure(Error::Kind::BadInput, tr("--measurement-column: one column can name the measurement."));
    for (const QString &column : measurements) {
        m_choices += {column, ColumnPlan::Role::Measurement, {}};
        m_hints.tags += column; // rows of the same time are told apart by it
    }
    if (const Status status = readFields(parser.values(QStringLiteral("field"))); !status)
        return status;
    return readNewNames(parser.values(QStringLiteral("rename")));
}

Status CsvColumnOptions::readFields(const QStringList &texts)
{
    for (const QString &text : texts) {
        const qsizetype colon = text.lastIndexOf(u':');
        if (colon < 0) {
            m_choices += {text, ColumnPlan::Role::Field, {}};
            m_hints.fields += text;
            continue;
        }
        const auto type = fieldTypeFromName(text.mid(colon + 1));
        if (!type)
            return failure(Error::Kind::BadInput,
                           tr("--field %1: the type must be float, integer, boolean or string.").arg(text));
        m_choices += {text.left(colon), ColumnPlan::Role::Field, type};
        m_hints.fields += text.left(colon);
    }
    return {};
}

Status CsvColumnOptions::readNewNames(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (text.startsWith(u'=') || text.endsWith(u'=') || !text.contains(u'='))
            return failure(Error::Kind::BadInput, tr("--rename %1: say COLUMN=NAME.").arg(text));
    }
    m_newNames = texts;
    return {};
}

QString CsvColumnOptions::newName(const QString &column) const
{
    for (const QString &text : m_newNames) {
        if (text.startsWith(column + u'='))
            return text.mid(column.size() + 1);
    }
    return column;
}

Status CsvColumnOptions::apply(ImportPlan &plan) const
{
    for (const Choice &choice : m_choices) {
        if (const Status status = applyChoice(choice, plan); !status)
            return status;
    }
    for (ColumnPlan &column : plan.columns) {
        if (column.role != ColumnPlan::Role::Time)
            continue;
        if (m_hints.timeFormat) {
            const bool hadFullYears = column.time.kind == m_hints.timeFormat->kind && column.time.refusesShortYears;
            column.time = *m_hints.timeFormat;
            column.time.refusesShortYears = hadFullYears;
        }
        if (!m_hints.timeZone.isEmpty())
            column.time.timeZone = m_hints.timeZone;
    }
    if (m_repeatedHour != RepeatedHour::ByOrder)
        plan.repeatedHour = m_repeatedHour;
    // At last: the other options say the names of the file.
    for (const QString &text : m_newNames) {
        const auto isMeant = [&text](const ColumnPlan &column) { return text.startsWith(column.name + u'='); };
        if (std::ranges::none_of(plan.columns, isMeant))
            return std::unexpected(columnOf(plan, text.left(text.indexOf(u'='))).error());
    }
    for (ColumnPlan &column : plan.columns)
        column.name = newName(column.name);
    return {};
}

Status CsvColumnOptions::applyChoice(const Choice &choice, ImportPlan &plan) const
{
    const auto column = columnOf(plan, choice.column);
    if (!column)
        return std::unexpected(column.error());
    if (choice.role == ColumnPlan::Role::Time) {
        // Another column was proposed: it becomes text, so that nothing is left out unasked.
        for (ColumnPlan &other : plan.columns) {
            const bool isTime = other.role == ColumnPlan::Role::Time || other.role == ColumnPlan::Role::TimePart;
            if (isTime && other.name != choice.column)
                other.role = ColumnPlan::Role::Field;
        }
    }
    plan.columns[*column].role = choice.role;
    if (choice.type)
        plan.columns[*column].type = *choice.type;
    return {};
}

} // namespace penstock

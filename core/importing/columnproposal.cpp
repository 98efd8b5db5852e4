// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnproposal.h"

#include "core/async/plural.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <optional>

namespace penstock {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvAnalysisJob)
};

constexpr quint64 mostTagValues = 1'000;
constexpr quint64 rowsPerTagValue = 10;

/// Lower case, letters and digits only: "Date/Time" and "date_time" are the same.
QString bareName(const QString &name)
{
    QString bare;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            bare += c.toLower();
    }
    return bare;
}

bool isOneOf(const QString &bare, std::initializer_list<const char *> names)
{
    return std::ranges::any_of(names, [&bare](const char *name) { return bare == QLatin1String(name); });
}

bool isTimeName(const QString &name)
{
    return isOneOf(bareName(name), {"time", "timestamp", "date", "datetime", "ts", "day", "timestamputc", "timeutc",
                                    "utctime", "utc", "zeit", "zeitstempel", "datum", "epoch", "unixtime", "unix"});
}

bool mentionsTime(const QString &name)
{
    const QString bare = bareName(name);
    return bare.contains(QLatin1String("time")) || bare.contains(QLatin1String("date")) ||
           bare.contains(QLatin1String("stamp"));
}

bool isNumber(const ColumnGuess &guess)
{
    return guess.type == CellType::Integer || guess.type == CellType::Float;
}

int timeScore(const ColumnGuess &guess)
{
    return (isTimeName(guess.name) ? 8 : 0) + (mentionsTime(guess.name) ? 4 : 0) + (isNumber(guess) ? 0 : 2) +
           (guess.empty == 0 ? 1 : 0);
}

std::optional<qsizetype> bestTimeColumn(const QList<ColumnGuess> &guesses)
{
    std::optional<qsizetype> best;
    for (qsizetype i = 0; i < guesses.size(); ++i) {
        if (!guesses[i].timeFormats.isEmpty() && (!best || timeScore(guesses[i]) > timeScore(guesses[*best])))
            best = i;
    }
    return best;
}

/// Sentences, not labels.
bool isFreeText(const ColumnGuess &guess, const ColumnSample &sample)
{
    if (isOneOf(bareName(guess.name), {"message", "msg", "text", "comment", "comments", "description", "note", "notes",
                                       "remark", "remarks", "log"}))
        return true;
    const double words = static_cast<double>(sample.words) / static_cast<double>(std::max<quint64>(sample.cells, 1));
    return words > 3 || (words > 1.8 && guess.distinct > 100);
}

bool isLabelName(const QString &name)
{
    return isOneOf(bareName(name),
                   {"host",        "hostname",    "server",  "node",    "device",   "deviceid", "sensor",
                    "sensorid",    "machine",     "station", "site",    "location", "region",   "zone",
                    "datacenter",  "city",        "country", "room",    "building", "symbol",   "ticker",
                    "type",        "category",    "status",  "level",   "unit",     "service",  "app",
                    "application", "environment", "env",     "instance"});
}

bool isLabel(const ColumnGuess &guess, const ColumnSample &sample)
{
    if (guess.distinctCapped || guess.distinct > mostTagValues || isFreeText(guess, sample))
        return false;
    const quint64 cells = guess.seen - guess.empty;
    return guess.distinct * rowsPerTagValue <= cells || isLabelName(guess.name);
}

class Proposer
{
public:
    explicit Proposer(const CsvSample &sample) : m_sample(sample) {}

    ColumnProposal propose()
    {
        nameColumns();
        const auto time = bestTimeColumn(m_proposal.guesses);
        for (qsizetype i = 0; i < m_proposal.guesses.size(); ++i)
            m_proposal.columns += time == i ? timePlan(m_proposal.guesses[i]) : plan(i);
        if (!time)
            warn(Text::tr("No column could be read as a time. Choose the column and its format."));
        makeNamesUnique();
        warnAboutRows();
        return m_proposal;
    }

private:
    void warn(const QString &text) { m_proposal.warnings += text; }

    void nameColumns()
    {
        for (std::size_t i = 0; i < m_sample.columns.size(); ++i) {
            QString name = m_sample.header.value(static_cast<qsizetype>(i)).trimmed();
            if (name.isEmpty())
                name = QStringLiteral("column%1").arg(i + 1);
            m_proposal.guesses += m_sample.columns[i].inference.guess(name);
        }
    }

    ColumnPlan timePlan(const ColumnGuess &guess)
    {
        if (guess.ambiguousTime) {
            warn(Text::tr("In the column \"%1\" day and month could be swapped. Check the format of the time.")
                     .arg(guess.name));
        }
        if (guess.empty > 0) {
            warn(Text::tr("The time column \"%1\" is empty in %n row(s) of the sample; such rows will be refused.",
                          nullptr, plural(guess.empty))
                     .arg(guess.name));
        }
        return {guess.name, ColumnPlan::Role::Time, ColumnPlan::FieldType::String, guess.timeFormats.first()};
    }

    ColumnPlan plan(qsizetype index)
    {
        const ColumnGuess &guess = m_proposal.guesses[index];
        ColumnPlan plan{guess.name, ColumnPlan::Role::Field, fieldTypeFor(guess.type), {}};
        if (guess.type == CellType::Empty) {
            plan.role = ColumnPlan::Role::Ignore;
            warn(Text::tr("The column \"%1\" is empty in the sample and is left out.").arg(guess.name));
        } else if (guess.type == CellType::Text && isLabel(guess, m_sample.columns[static_cast<std::size_t>(index)])) {
            plan.role = ColumnPlan::Role::Tag;
        }
        return plan;
    }

    void makeNamesUnique()
    {
        QSet<QString> taken{QStringLiteral("time")};
        for (ColumnPlan &column : m_proposal.columns) {
            if (column.role == ColumnPlan::Role::Time)
                continue;
            const QString before = column.name;
            for (int number = 2; taken.contains(column.name); ++number)
                column.name = before + u'_' + QString::number(number);
            taken.insert(column.name);
            if (column.name != before && column.role != ColumnPlan::Role::Ignore)
                warn(Text::tr("The name \"%1\" is taken; that column is called \"%2\".").arg(before, column.name));
        }
    }

    void warnAboutRows()
    {
        if (m_sample.unevenRows > 0) {
            QString text = Text::tr("%n row(s) of the sample have another number of cells than there are columns.",
                                    nullptr, plural(m_sample.unevenRows));
            if (m_sample.firstUnevenLine != 0)
                text += u' ' + Text::tr("The first is on line %1.").arg(m_sample.firstUnevenLine);
            warn(text);
        }
        if (m_sample.flawedRows > 0) {
            warn(Text::tr("%n row(s) of the sample have broken quotes or NUL bytes and will be refused.", nullptr,
                          plural(m_sample.flawedRows)));
        }
        if (m_sample.notUtf8Rows > 0) {
            warn(Text::tr("%n row(s) of the sample are not UTF-8 text. Convert the file to UTF-8.", nullptr,
                          plural(m_sample.notUtf8Rows)));
        }
    }

    const CsvSample &m_sample;
    ColumnProposal m_proposal;
};

} // namespace

ColumnPlan::FieldType fieldTypeFor(CellType type)
{
    switch (type) {
    case CellType::Integer:
        return ColumnPlan::FieldType::Integer;
    case CellType::Float:
        return ColumnPlan::FieldType::Float;
    case CellType::Boolean:
        return ColumnPlan::FieldType::Boolean;
    case CellType::Empty:
    case CellType::Text:
        break;
    }
    return ColumnPlan::FieldType::String;
}

ColumnProposal proposeColumns(const CsvSample &sample)
{
    return Proposer(sample).propose();
}

QString measurementFromFile(const QString &file)
{
    QString name = QFileInfo(file).completeBaseName();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !c.isSurrogate() && c != u'_')
            c = u'_';
    }
    return name.isEmpty() ? QStringLiteral("import") : name;
}

} // namespace penstock

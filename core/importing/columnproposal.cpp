// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnproposal.h"

#include "core/async/plural.h"
#include "core/importing/columnname.h"
#include "core/importing/columnnotes.h"
#include "core/importing/missingvalues.h"
#include "core/importing/rejectsplace.h"
#include "core/importing/rowidentity.h"
#include "core/importing/timechoice.h"
#include "core/importing/timelikeness.h"
#include "core/importing/timequestions.h"
#include "core/importing/writtennames.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace penstock {
namespace {

struct CsvAnalysisJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvAnalysisJob)
};

constexpr quint64 mostTagValues = 1'000;
constexpr quint64 rowsPerTagValue = 10;

/// Sentences, not labels.
bool isFreeText(const ColumnGuess &guess, const ColumnSample &sample)
{
    const double words = static_cast<double>(sample.words) / static_cast<double>(std::max<quint64>(sample.cells, 1));
    return words > 3 || (words > 1.8 && guess.distinct > 100);
}

bool isLabel(const ColumnGuess &guess, const ColumnSample &sample)
{
    const NameHint hint = hintOf(guess.name);
    if (hint == NameHint::FreeText || guess.cannotBeTag || guess.isMixed || guess.distinctCapped ||
        guess.distinct > mostTagValues || isFreeText(guess, sample))
        return false;
    const quint64 cells = guess.seen - guess.empty;
    return guess.distinct * rowsPerTagValue <= cells || hint == NameHint::Label;
}

class Proposer
{
public:
    Proposer(const CsvSample &sample, const ImportHints &hints) : m_sample(sample), m_hints(hints) {}

    ColumnProposal propose()
    {
        nameColumns();
        settleNumberForms();
        const auto time = chooseTime();
        for (qsizetype i = 0; i < m_proposal.guesses.size(); ++i) {
            const ColumnGuess &guess = m_proposal.guesses[i];
            if (time && time->column == i)
                m_proposal.columns += timePlan(guess, *time);
            else if (time && time->parts.contains(i))
                m_proposal.columns +=
                    {.name = guess.name, .role = ColumnPlan::Role::TimePart, .time = {}, .number = {}};
            else
                m_proposal.columns += plan(i);
        }
        if (!time)
            warn(noteOnNoTime(m_proposal.guesses));
        else
            tellApart(*time);
        sayMarkers(m_proposal);
        keepAField(time);
        m_proposal.warnings += settleNames(m_sample, m_hints, m_proposal.columns);
        settleNulls(m_proposal, m_hints);
        m_proposal.warnings += notesOnRows(m_sample);
        return m_proposal;
    }

private:
    void warn(const QString &text) { m_proposal.warnings += text; }

    void nameColumns()
    {
        for (std::size_t i = 0; i < m_sample.columns.size(); ++i) {
            const QString name = m_sample.header.value(static_cast<qsizetype>(i)).trimmed();
            m_proposal.guesses +=
                m_sample.columns[i].inference.guess(name.isEmpty() ? QStringLiteral("column%1").arg(i + 1) : name);
            if (!m_hints.times.contains(m_proposal.guesses.constLast().name))
                dropUnlikelyTimes(m_proposal.guesses.last());
        }
    }

    std::optional<TimeChoice> chooseTime() const
    {
        auto choice = m_hints.times.isEmpty() ? TimeChoice::among(m_proposal.guesses, m_hints)
                                              : TimeChoice::named(m_proposal.guesses, m_hints.times);
        if (!choice)
            return {};
        if (m_hints.timeFormat)
            choice->format = *m_hints.timeFormat;
        choice->format.refusesShortYears = m_proposal.guesses.at(choice->column).hasFullYears(choice->format.kind);
        choice->format.timeZone = m_hints.timeZone;
        return choice;
    }

    void ask(const QString &text) { m_proposal.questions += text; }

    /// What one column leaves open (1.234), another may tell: a file has one decimal mark.
    void settleNumberForms()
    {
        bool points = false;
        bool commas = false;
        for (const ColumnGuess &guess : m_proposal.guesses) {
            if (guess.type == CellType::Float && !guess.ambiguousNumber)
                (guess.number.decimal == ',' ? commas : points) = true;
        }
        for (ColumnGuess &guess : m_proposal.guesses) {
            if (!guess.ambiguousNumber)
                continue;
            if (m_hints.decimal || points != commas) {
                const char decimal = m_hints.decimal.value_or(commas ? ',' : '.');
                if (guess.number.decimal != decimal)
                    std::swap(guess.number, guess.otherNumber);
                guess.type = guess.number.group == '\0' ? CellType::Float : guess.type;
                guess.ambiguousNumber = false;
                continue;
            }
            ask(CsvAnalysisJobText::tr(
                    "The numbers of the column \"%1\" can be read in two ways: %2 with the decimal mark \"%3\", or "
                    "with \"%4\" between thousands. Say which: --decimal '%3' or --decimal '%5'.")
                    .arg(guess.name, guess.doubtful, QString(QLatin1Char(guess.number.decimal)),
                         QString(QLatin1Char(guess.otherNumber.group)),
                         QString(QLatin1Char(guess.otherNumber.decimal))));
        }
    }

    ColumnPlan timePlan(const ColumnGuess &guess, const TimeChoice &choice)
    {
        m_proposal.questions += questionsOnTime(m_proposal.guesses, choice, m_hints);
        if (!m_hints.timeFormat && guess.ambiguousTime && isDottedDate(guess.samples.value(0))) {
            warn(CsvAnalysisJobText::tr(
                     "In the column \"%1\" day and month could be swapped; the day is taken to come first.")
                     .arg(guess.name));
        }
        m_proposal.warnings += notesOnTime(guess, choice.format);
        for (const qsizetype part : choice.parts)
            m_proposal.warnings += notesOnTimePart(m_proposal.guesses.at(part));
        m_proposal.warnings += notesOnChoice(m_proposal.guesses, choice);
        return {.name = guess.name,
                .role = ColumnPlan::Role::Time,
                .type = ColumnPlan::FieldType::String,
                .time = choice.format,
                .number = {}};
    }

    ColumnPlan plan(qsizetype index)
    {
        const ColumnGuess &guess = m_proposal.guesses[index];
        ColumnPlan plan{.name = guess.name,
                        .role = ColumnPlan::Role::Field,
                        .type = fieldTypeFor(guess.type),
                        .time = {},
                        .number = guess.number};
        if (m_hints.tags.contains(guess.name)) {
            plan.role = ColumnPlan::Role::Tag;
        } else if (isLeftOut(index, m_proposal.guesses, m_hints)) {
            plan.role = ColumnPlan::Role::Ignore;
            return plan;
        } else if (m_hints.fields.contains(guess.name)) {
            return plan;
        } else if (guess.type == CellType::Empty) {
            plan.role = ColumnPlan::Role::Ignore;
            warn(guess.markers > 0
                     ? CsvAnalysisJobText::tr(
                           "The column \"%1\" holds no value in the sample, only marks for missing ones (%2), and is "
                           "left out.")
                           .arg(guess.name, inQuotes(guess.samples.first(1)))
                     : CsvAnalysisJobText::tr("The column \"%1\" is empty in the sample and is left out.")
                           .arg(guess.name));
        } else if (guess.type == CellType::Text && isLabel(guess, m_sample.columns[static_cast<std::size_t>(index)])) {
            plan.role = ColumnPlan::Role::Tag;
        }
        m_proposal.warnings += notesOn(guess);
        return plan;
    }

    /// Rows that have time and tags in common overwrite each other: what tells them apart becomes a tag.
    void tellApart(const TimeChoice &time)
    {
        RowIdentity identity(m_sample.preview, time);
        for (qsizetype i = 0; i < m_proposal.columns.size(); ++i) {
            if (m_proposal.columns.at(i).role == ColumnPlan::Role::Tag)
                identity.addTag(i);
        }
        if (identity.overwritten() == 0)
            return;
        QStringList made;
        for (const qsizetype column : identity.columnsThatTellApart(m_proposal.guesses)) {
            ColumnPlan &plan = m_proposal.columns[column];
            plan.role = ColumnPlan::Role::Tag;
            made += plan.name;
            identity.addTag(column);
        }
        if (!made.isEmpty()) {
            m_proposal.remarks +=
                CsvAnalysisJobText::tr("What tells rows of the same time apart becomes a tag: %1.").arg(inQuotes(made));
            warn(m_proposal.remarks.constLast());
        }
        if (identity.overwritten() > 0 && !m_hints.leavesSharedRows) {
            ask(CsvAnalysisJobText::tr(
                    "%n of the first %1 row(s) share time and tags with another one and would overwrite it. Make the "
                    "column that tells them apart a tag: --tag NAME; or take it as it is: --yes.",
                    nullptr, plural(identity.overwritten()))
                    .arg(m_sample.preview.size()));
        }
    }

    /// A point needs one: labels alone are values.
    void keepAField(const std::optional<TimeChoice> &time)
    {
        RowIdentity identity(m_sample.preview, time.value_or(TimeChoice()));
        for (qsizetype i = 0; i < m_proposal.columns.size(); ++i) {
            if (m_proposal.columns.at(i).role == ColumnPlan::Role::Field)
                return;
            if (m_proposal.columns.at(i).role == ColumnPlan::Role::Tag)
                identity.addTag(i);
        }
        if (const qsizetype tag = identity.leastNeededTag(m_proposal.guesses, m_hints.tags); tag >= 0)
            m_proposal.columns[tag].role = ColumnPlan::Role::Field;
    }

    const CsvSample &m_sample;
    const ImportHints &m_hints;
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

ColumnProposal proposeColumns(const CsvSample &sample, const ImportHints &hints)
{
    return Proposer(sample, hints).propose();
}

QString measurementFromFile(const QString &file)
{
    if (const QString source = RejectsPlace::nameOfSource(file); !source.isEmpty())
        return measurementFromFile(source); // mended rows go where their file went
    QString name = QFileInfo(file).completeBaseName();
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && !c.isSurrogate() && c != u'_')
            c = u'_';
    }
    return name.isEmpty() ? QStringLiteral("import") : name;
}

} // namespace penstock

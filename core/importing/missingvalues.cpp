// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/missingvalues.h"

#include "core/async/plural.h"
#include "core/importing/columnproposal.h"

#include <QCoreApplication>

#include <algorithm>

namespace penstock {

namespace {

struct CsvAnalysisJobText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvAnalysisJob)
};

void settleNull(ColumnProposal &proposal, const ImportHints &hints, const QString &column, const QString &text,
                quint64 cells, bool isNone)
{
    if (cells == 0 || hints.nullMarkers.isGiven(text.toStdString()) || hints.keptTexts.contains(text))
        return;
    if (isNone)
        proposal.nulls += text;
    const QString sentence =
        isNone ? CsvAnalysisJobText::tr(
                     "The column \"%1\" holds %2 in %n cell(s) of the sample, which is taken for no value. If "
                     "it is a text: --not-null %2.",
                     nullptr, plural(cells))
               : CsvAnalysisJobText::tr(
                     "The column \"%1\" holds %2 in %n cell(s) of the sample, which is stored as this text. If "
                     "that says that there is no value: --null %2.",
                     nullptr, plural(cells));
    proposal.warnings += sentence.arg(column, text);
}

} // namespace

void settleNulls(ColumnProposal &proposal, const ImportHints &hints)
{
    const auto isText = [](const ColumnGuess &guess) {
        return guess.type == CellType::Text && guess.timeFormats.isEmpty();
    };
    const bool isNone = std::ranges::any_of(
        proposal.guesses, [&isText](const ColumnGuess &guess) { return !isText(guess) && guess.nullWords > 0; });
    for (qsizetype i = 0; i < proposal.guesses.size(); ++i) {
        const ColumnGuess &guess = proposal.guesses.at(i);
        if (!isText(guess) || proposal.columns.at(i).role == ColumnPlan::Role::Ignore)
            continue;
        settleNull(proposal, hints, guess.name, QStringLiteral("\\N"), guess.dumpedNulls, true);
        settleNull(proposal, hints, guess.name, QStringLiteral("NULL"), guess.nullWords, isNone);
    }
    proposal.nulls.removeDuplicates();
}

void sayMarkers(ColumnProposal &proposal)
{
    constexpr qsizetype most = 5;
    quint64 cells = 0;
    QStringList columns;
    for (const ColumnGuess &guess : proposal.guesses) {
        const bool isNumber = guess.type == CellType::Integer || guess.type == CellType::Float;
        if (!isNumber || guess.markers == 0 || !guess.times.isEmpty())
            continue;
        cells += guess.markers;
        if (columns.size() < most)
            columns += QStringLiteral("\"%1\" (%2)").arg(guess.name).arg(guess.markers);
        else if (columns.size() == most)
            columns += QStringLiteral("\u2026");
    }
    if (cells > 0)
        proposal.warnings +=
            CsvAnalysisJobText::tr(
                "%n cell(s) of the sample hold a mark for a missing value, such as NaN or ERR, and are left "
                "out: %1.",
                nullptr, plural(cells))
                .arg(columns.join(QStringLiteral(", ")));
}

} // namespace penstock

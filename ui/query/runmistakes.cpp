// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/runmistakes.h"

#include "core/answer/queryrun.h"
#include "ui/answer/resultview.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/editing/editormarks.h"
#include "ui/query/queryeditor.h"

#include <QTextBlock>

#include <utility>

namespace penstock {

RunMistakes::RunMistakes(QueryEditor &editor, AnswerPane &answer, QObject *parent)
    : QObject(parent), m_editor(editor), m_answer(answer)
{
    connect(&answer, &AnswerPane::mistakeChosen, this, [this](int statement) { goTo(std::size_t(statement)); });
}

void RunMistakes::begin(int start)
{
    m_editor.marks().clearMistakes();
    m_start = QTextCursor(m_editor.document());
    m_start.setPosition(std::min(start, m_editor.document()->characterCount() - 1));
}

/// In the editor's text.
std::optional<TextSpan> RunMistakes::placeOf(std::size_t statement) const
{
    const QueryRun *run = m_answer.lastRun();
    if (!run || statement >= run->outcomes().size())
        return {};
    const StatementOutcome &outcome = run->outcomes()[statement];
    const Script &script = run->query().script;
    if (outcome.state != StatementOutcome::State::Failed)
        return {};
    const bool isAlone = run->outcomes().size() == 1;
    const Statement *part = isAlone ? nullptr : &script.statements().at(qsizetype(statement));
    auto place = errorPlace(outcome.error.details.serverText, part ? part->text() : script.text(), script.language());
    const Script &written = run->query().asWritten();
    const Statement *writtenPart = isAlone ? nullptr : &written.statements().at(qsizetype(statement));
    const QString &text = writtenPart ? writtenPart->text() : written.text();
    const qsizetype start = m_start.position() + (writtenPart ? writtenPart->start() : 0);
    if (!place || m_editor.script().text().mid(start, text.size()) != text)
        return {};
    place->start += part ? part->start() : 0;
    if (m_script.isFilled() && m_script.sent() == script)
        *place = m_script.asWritten(*place);
    place->start += m_start.position();
    return place;
}

void RunMistakes::show()
{
    const QueryRun *run = m_answer.lastRun();
    bool isFirst = true;
    for (std::size_t i = 0; run && i < run->outcomes().size(); ++i) {
        const auto place = placeOf(i);
        if (!place)
            continue;
        m_editor.marks().addMistake(*place, run->outcomes()[i].error.message);
        if (!std::exchange(isFirst, false))
            continue;
        const QTextBlock line = m_editor.document()->findBlock(int(place->start));
        m_answer.results()->message().setAction(
            tr("&Line %1, character %2")
                .arg(formatCount(quint64(line.blockNumber()) + 1),
                     formatCount(quint64(place->start - line.position()) + 1)),
            [this, i] { goTo(i); }, false);
    }
}

void RunMistakes::goTo(std::size_t statement)
{
    if (const auto place = placeOf(statement))
        m_editor.goTo(int(place->start));
}

} // namespace penstock

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

namespace penstock {

RunMistakes::RunMistakes(QueryEditor &editor, AnswerPane &answer, QObject *parent)
    : QObject(parent), m_editor(editor), m_answer(answer)
{
    connect(&answer, &AnswerPane::mistakeChosen, this, [this](int statement) { goTo(std::size_t(statement)); });
    connect(&editor, &QPlainTextEdit::textChanged, this, &RunMistakes::lead);
    const MessageBar &message = answer.results()->message();
    for (const auto ended : {&MessageBar::said, &MessageBar::cleared}) // the button is another's then
        connect(&message, ended, this, [this] { m_led.reset(); });
}

void RunMistakes::begin(int start)
{
    m_editor.marks().clearMistakes();
    m_led.reset();
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
    m_led.reset();
    for (std::size_t i = 0; run && i < run->outcomes().size(); ++i) {
        const auto place = placeOf(i);
        if (!place)
            continue;
        m_editor.marks().addMistake(*place, run->outcomes()[i].error.message);
        if (!m_led)
            m_led = i;
    }
    lead();
}

/// What the button says is where the mistake is now.
void RunMistakes::lead()
{
    if (!m_led)
        return;
    MessageBar &message = m_answer.results()->message();
    const auto place = placeOf(*m_led);
    message.setActionPossible(place.has_value(),
                              tr("The statement has been changed since it was run, or is not in the text any more."));
    if (!place)
        return;
    const QTextBlock line = m_editor.document()->findBlock(int(place->start));
    message.setAction(
        tr("&Line %1, character %2")
            .arg(formatCount(quint64(line.blockNumber()) + 1),
                 formatCount(quint64(place->start - line.position()) + 1)),
        [this, statement = *m_led] { goTo(statement); }, false);
}

void RunMistakes::goTo(std::size_t statement)
{
    if (const auto place = placeOf(statement))
        m_editor.goTo(int(place->start));
}

} // namespace penstock

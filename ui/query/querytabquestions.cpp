// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a query's tab asks before it runs, and what takes that back.
#include "core/query/query.h"
#include "core/session/sessionlist.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/costquestion.h"
#include "ui/query/lossquestion.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/scanquestion.h"
#include "ui/query/tabfile.h"
#include "ui/query/time/timefilling.h"

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

/// Each statement that is asked about stands there whole: one that was lengthened is another one, and so is one of
/// which only a part was to be run.
bool standsIn(const Script &script, const QString &asked)
{
    const QStringList now = script.statementTexts();
    const QStringList then = Script(asked, script.language()).statementTexts();
    return std::ranges::all_of(then, [&now](const QString &statement) { return now.contains(statement); });
}

} // namespace

bool QueryTab::asksAboutScan(const Script &script, bool isCut)
{
    Session *const session = m_services.sessions.find(m_profileId);
    const std::optional<Query> query = session ? queryOf(script) : std::nullopt;
    return query && m_scan->ask(*session, *query, isCut);
}

LossQuestion::Place QueryTab::lossPlace() const
{
    const Profile &profile = session()->profile();
    return {targetText(), profile.name, m_database, profile.isProduction};
}

/// What was asked about is not what stands there any more.
void QueryTab::forgetQuestions()
{
    m_loss->forget();
    m_cost->forget();
    m_scan->forget();
    m_purpose = Purpose::Rows;
}

/// What was to be run is not, which is said.
void QueryTab::withdraw(const QString &why)
{
    forgetQuestions();
    m_filling->cancel();
    m_answer->message().showMessage(MessageBar::Kind::Information, why);
}

/// For an answer of the person's, or for what the server is asked before.
bool QueryTab::waitsToRun() const
{
    return hasOpenQuestion() || isServerAsked();
}

/// Before a run: how much there is to read, or where the data is.
bool QueryTab::isServerAsked() const
{
    return m_scan->isAsking() || m_filling->isWaiting();
}

/// True, and said, while what was to be run before is still asked about: it is not replaced in silence.
bool QueryTab::saysWhatIsAsked()
{
    if (!isServerAsked())
        return false;
    MessageBar &note = m_answer->message(AnswerPane::Topic::Note);
    note.showMessage(MessageBar::Kind::Information,
                     tr("Nothing else has been run: the server is still asked about the statement before, which runs "
                        "as soon as it answers. Esc stops that."));
    m_askedNote = note.text();
    return true;
}

void QueryTab::forgetWhatIsAsked()
{
    if (isServerAsked() || m_askedNote.isEmpty())
        return;
    MessageBar &note = m_answer->message(AnswerPane::Topic::Note);
    if (note.text() == std::exchange(m_askedNote, {})) // what else is said stays
        note.clear();
}

bool QueryTab::hasOpenQuestion() const
{
    return m_loss->isOpen() || m_cost->isOpen() || m_scan->isOpen();
}

void QueryTab::textChanged()
{
    // What the server is still asked about is fixed.
    if (hasOpenQuestion() && !standsIn(m_editor->script(), m_asked))
        withdraw(tr("What was asked about has been changed; it has not been run."));
    if (MessageBar &sent = m_answer->message(AnswerPane::Topic::Sent); !sent.isHidden())
        sent.clear(); // it is of the text before
    m_file->textChanged();
    Q_EMIT edited();
    const QString old = std::exchange(m_title, title());
    if (old != m_title)
        Q_EMIT titleChanged();
}

} // namespace penstock

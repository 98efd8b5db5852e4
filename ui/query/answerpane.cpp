// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/answerpane.h"

#include "core/answer/answertags.h"
#include "core/answer/queryrun.h"
#include "core/query/spanstatement.h"
#include "core/result/chunkstore.h"
#include "core/session/session.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/budgetbar.h"
#include "ui/query/runstatus.h"

#include <QVBoxLayout>

namespace penstock {

AnswerPane::AnswerPane(std::shared_ptr<ChunkStore> chunks, QWidget *parent)
    : QWidget(parent),
      m_chunks(std::move(chunks)),
      m_message(new MessageBar(this)),
      m_question(new BudgetBar(this)),
      m_results(new ResultView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_question);
    column->addWidget(m_results, 1);
    connect(m_question, &BudgetBar::goOn, this, [this] {
        if (m_run)
            m_run->goOn();
    });
    connect(m_results, &ResultView::spanQueryAsked, this, &AnswerPane::askAgain);
    connect(m_question, &BudgetBar::stopHere, this, &AnswerPane::stop);
}

AnswerPane::~AnswerPane()
{
    m_results->setFeed(nullptr);
}

void AnswerPane::run(Session &session, const Query &query)
{
    stop();
    m_question->hide();
    auto run = std::make_unique<QueryRun>(session, query, m_chunks);
    auto tags = std::make_unique<AnswerTags>(session.schema(), query);
    m_results->setFeed(&run->feed(), query.script.statementTexts(), tags.get(), &run->raw());
    m_run = std::move(run);
    m_tags = std::move(tags);
    connect(m_run.get(), &QueryRun::progressed, this, &AnswerPane::progressed);
    connect(m_run.get(), &QueryRun::budgetExceeded, this, &AnswerPane::askAboutMemory);
    connect(m_run.get(), &QueryRun::finished, this, [this] {
        m_question->hide();
        Q_EMIT finished();
    });
}

void AnswerPane::stop()
{
    if (m_run)
        m_run->stop();
}

bool AnswerPane::isRunning() const
{
    return m_run && m_run->isRunning();
}

QString AnswerPane::status() const
{
    return m_run ? statusText(*m_run) : QString();
}

/// A text that is not understood is not edited.
void AnswerPane::askAgain(int statement, const TimeSpan &span)
{
    const QList<Statement> statements = m_run ? m_run->query().script.statements() : QList<Statement>();
    const Result<SpanStatement> made =
        statement >= 0 && statement < statements.size()
            ? SpanStatement::of(statements[statement], span)
            : failure(Error::Kind::BadInput, tr("It is not known which statement this table answers."));
    if (made)
        Q_EMIT statementMade(made->text, made->window);
    else
        m_message->showMessage(MessageBar::Kind::Warning, made.error().message);
}

void AnswerPane::askAboutMemory()
{
    m_question->ask(m_run->feed().result().rowCount(), *m_chunks, m_run->spillError());
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytab.h"

#include "core/query/query.h"
#include "core/session/sessionlist.h"
#include "core/workspace/workspace.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/lossquestion.h"
#include "ui/query/querybar.h"
#include "ui/query/queryeditor.h"

#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace penstock {

namespace {

constexpr int titleCharacters = 24;
constexpr int editorShare = 1; ///< of the height, before the person moves the splitter
constexpr int resultShare = 4;
constexpr int shareUnit = 1'000;

QSplitter *newSplitter(QWidget *editor, QWidget *answer, WindowLayout &layout)
{
    constexpr auto part = WindowLayout::Part::QuerySplitter;
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(editor);
    splitter->addWidget(answer);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, editorShare);
    splitter->setStretchFactor(1, resultShare);
    splitter->setSizes({editorShare * shareUnit, resultShare * shareUnit});
    splitter->restoreState(layout.state(part));
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, &layout] { layout.setState(part, splitter->saveState()); });
    return splitter;
}

} // namespace

QueryTab::QueryTab(const Services &services, QWidget *parent)
    : WorkTab(parent),
      m_services(services),
      m_bar(new QueryBar(this)),
      m_editor(new QueryEditor(this)),
      m_answer(new AnswerPane(services.chunks, this)),
      m_loss(new LossQuestion(m_answer->message(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(newSplitter(m_editor, m_answer, m_services.workspace.layout), 1);
    setFocusProxy(m_editor);

    connect(m_bar, &QueryBar::languageChosen, this, &QueryTab::chooseLanguage);
    connect(m_editor, &QueryEditor::currentStatementChanged, this, &QueryTab::updateWarning);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &QueryTab::textChanged);
    connect(m_loss, &LossQuestion::confirmed, this, &QueryTab::runScript);
    connect(m_answer, &AnswerPane::started, this, &QueryTab::runStarted);
    connect(m_answer, &AnswerPane::progressed, this, &QueryTab::runProgressed);
    connect(m_answer, &AnswerPane::finished, this, &QueryTab::runFinished);
    connect(&m_services.sessions, &SessionList::changed, this, &QueryTab::updateTarget);
    connect(&m_services.sessions, &SessionList::sessionStateChanged, this, [this](const Session *changed) {
        if (changed->profile().id == m_profileId)
            updateLanguages();
    });
    results()->setLooks(&services.workspace.tableLooks);
    addShortcuts();
    m_title = title();
    updateTarget();
    updateWarning();
}

QueryTab::~QueryTab() = default;

ResultView *QueryTab::results() const
{
    return m_answer->results();
}

void QueryTab::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &QueryTab::runAll);
    add(QKeySequence::Find, [this] { results()->find(); });
}

void QueryTab::textChanged()
{
    m_loss->forget();
    Q_EMIT textEdited();
    const QString old = std::exchange(m_title, title());
    if (old != m_title)
        Q_EMIT titleChanged();
}

void QueryTab::setTarget(const QString &profileId, const QString &database)
{
    if (profileId != m_profileId || database != m_database)
        m_loss->forget();
    m_profileId = profileId;
    m_database = database;
    updateTarget();
}

const Session *QueryTab::session() const
{
    return m_services.sessions.find(m_profileId);
}

/// "home · telemetry"
QString QueryTab::targetText() const
{
    if (!session())
        return tr("no connection");
    const QString server = session()->profile().name;
    return m_database.isEmpty() ? server : server + QStringLiteral(" · ") + m_database;
}

void QueryTab::updateTarget()
{
    m_bar->setTarget(targetText(), session() && session()->profile().isUnverified());
    updateLanguages();
}

/// What the server understands, and what this query is written in already.
void QueryTab::updateLanguages()
{
    QList<Language> languages;
    if (session() && session()->state() == Session::State::Open)
        languages = session()->info().capabilities.languages;
    if (!languages.isEmpty() && !languages.contains(language()) && isBlank())
        m_editor->setLanguage(languages.first());
    m_bar->setLanguages(languages, language());
    Q_EMIT languageChanged();
}

Language QueryTab::language() const
{
    return m_editor->language();
}

void QueryTab::setLanguage(Language language)
{
    m_editor->setLanguage(language);
    updateLanguages();
}

void QueryTab::chooseLanguage(Language language)
{
    m_loss->forget();
    m_editor->setLanguage(language);
    Q_EMIT languageChanged();
    Q_EMIT textEdited();
}

SavedTab QueryTab::saved() const
{
    return {objectName(), m_editor->script().text(), m_editor->textCursor().position(), m_profileId, m_database,
            language()};
}

void QueryTab::restore(const SavedTab &saved)
{
    setTarget(saved.profileId, saved.database);
    setLanguage(saved.language);
    m_editor->setPlainText(saved.text);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(qBound(0, saved.caret, m_editor->document()->characterCount() - 1));
    m_editor->setTextCursor(cursor);
}

QString QueryTab::title() const
{
    const QList<Statement> &statements = m_editor->script().statements();
    return statements.isEmpty() ? tr("Query") : inOneLine(statements.first().tokens(), titleCharacters);
}

QString QueryTab::toolTipText() const
{
    return m_editor->currentStatement().left(400);
}

QIcon QueryTab::icon() const
{
    return {};
}

bool QueryTab::isBlank() const
{
    return m_editor->script().text().trimmed().isEmpty();
}

void QueryTab::run()
{
    start(m_editor->scriptToRun());
}

void QueryTab::runAll()
{
    start(Script(m_editor->script().text().trimmed(), language()));
}

void QueryTab::runIntoFile()
{
    const Script script = m_editor->scriptToRun();
    if (!canRun(script))
        return;
    if (!script.isReadOnly())
        m_answer->message().showMessage(
            MessageBar::Kind::Information,
            tr("Only statements that read have rows for a file; this one has not been run."));
    else
        m_answer->runIntoFile(*m_services.sessions.find(m_profileId), queryOf(script));
}

void QueryTab::start(const Script &script)
{
    if (canRun(script) && !m_loss->ask(script, targetText()))
        runScript(script);
}

/// Says why not.
bool QueryTab::canRun(const Script &script)
{
    m_loss->forget();
    MessageBar &message = m_answer->message();
    message.clear();
    if (script.text().isEmpty())
        message.showMessage(MessageBar::Kind::Information, tr("There is nothing to run: write a statement first."));
    else if (!session())
        message.showMessage(MessageBar::Kind::Warning,
                            tr("Choose a connection first; the statement has not been run."));
    return !script.text().isEmpty() && session();
}

Query QueryTab::queryOf(const Script &script) const
{
    Query query;
    query.script = script;
    query.database = m_database;
    return query;
}

void QueryTab::runScript(const Script &script)
{
    if (Session *session = m_services.sessions.find(m_profileId))
        m_answer->run(*session, queryOf(script));
}

void QueryTab::runStarted()
{
    updateWarning();
    runProgressed();
    Q_EMIT runningChanged(true);
}

void QueryTab::stop()
{
    m_answer->stop();
}

bool QueryTab::isRunning() const
{
    return m_answer->isRunning();
}

QString QueryTab::status() const
{
    const QString status = m_answer->status();
    return status.isEmpty() ? targetText() : status;
}

void QueryTab::runProgressed()
{
    m_bar->setProgress(isRunning() ? m_answer->status().section(QStringLiteral(" · "), -4) : QString());
    Q_EMIT statusChanged(status());
}

void QueryTab::runFinished()
{
    updateWarning();
    runProgressed();
    Q_EMIT runningChanged(false);
}

void QueryTab::updateWarning()
{
    m_bar->setChangesData(m_editor->currentStatementChangesData());
}

} // namespace penstock

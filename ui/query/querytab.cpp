// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytab.h"

#include "core/answer/queryrun.h"
#include "core/session/sessionlist.h"
#include "core/workspace/workspace.h"
#include "ui/answer/pagename.h"
#include "ui/answer/resultview.h"
#include "ui/common/keymap.h"
#include "ui/common/messagebar.h"
#include "ui/common/scrollingplace.h"
#include "ui/connections/connectionmark.h"
#include "ui/query/answerpane.h"
#include "ui/query/completion/completer.h"
#include "ui/query/completion/completionserver.h"
#include "ui/query/costquestion.h"
#include "ui/query/lossquestion.h"
#include "ui/query/querybar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querysplitter.h"
#include "ui/query/querytext.h"
#include "ui/query/runmistakes.h"
#include "ui/query/runstatus.h"
#include "ui/query/scanquestion.h"
#include "ui/query/tabfile.h"
#include "ui/query/tabpreferences.h"
#include "ui/query/tabtitle.h"
#include "ui/query/time/autorefresh.h"
#include "ui/query/time/spanform.h"
#include "ui/query/time/timefilling.h"
#include "ui/query/time/timerangebar.h"

#include <QDir>
#include <QShortcut>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int titleCharacters = 24;

} // namespace

QueryTab::QueryTab(const Services &services, QWidget *parent)
    : WorkTab(parent),
      m_services(services),
      m_bar(new QueryBar(this)),
      m_fileMessage(new MessageBar(this)),
      m_text(new QueryText(this)),
      m_editor(m_text->editor()),
      m_file(new TabFile(*this, services, *m_fileMessage)),
      m_answer(new AnswerPane(services.chunks, this)),
      m_loss(new LossQuestion(m_answer->message(), this)),
      m_cost(new CostQuestion(m_answer->message(), this)),
      m_scan(new ScanQuestion(m_answer->message(), this)),
      m_mistakes(new RunMistakes(*m_editor, *m_answer, this)),
      m_names(new CompletionServer(services.sessions, m_editor->completer().names(), this)),
      m_span(new SpanForm(this)),
      m_filling(new TimeFilling(services.sessions, this)),
      m_refilling(new TimeFilling(services.sessions, this)),
      m_refresh(new AutoRefresh(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_fileMessage);
    layout->addWidget(m_span);
    auto *answer = new ScrollingPlace(m_answer);
    connect(m_answer, &AnswerPane::said, answer, &ScrollingPlace::reveal);
    layout->addWidget(new QuerySplitter(m_text, answer, m_services.workspace.layout), 1);
    setFocusProxy(m_editor);

    connect(m_bar, &QueryBar::languageChosen, this, &QueryTab::chooseLanguage);
    connect(m_editor, &QueryEditor::currentStatementChanged, this, &QueryTab::updateWarning);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &QueryTab::textChanged);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, &WorkTab::edited);
    connect(results(), &ResultView::pageChanged, this, &WorkTab::edited);
    connect(results(), &ResultView::chartStyleChanged, this, &WorkTab::edited);
    connect(m_file, &TabFile::changed, this, &QueryTab::titleChanged);
    connect(m_loss, &LossQuestion::confirmed, this, &QueryTab::runForPurpose);
    connect(m_cost, &CostQuestion::confirmed, this, &QueryTab::runForPurpose);
    connect(m_scan, &ScanQuestion::confirmed, this, &QueryTab::runForPurpose);
    connect(m_scan, &ScanQuestion::failed, this, &QueryTab::fillFailed);
    connect(m_scan, &ScanQuestion::askingChanged, this, [this] {
        forgetWhatIsAsked();
        Q_EMIT runningChanged(isRunning());
    });
    connect(m_answer, &AnswerPane::allRowsAsked, this, &QueryTab::runCutOnes);
    connect(m_answer, &AnswerPane::statementMade, this, [this](const QString &statement, const QString &window) {
        Q_EMIT statementAsked(
            statement, window.isEmpty() ? QString() : tr("Its windows of time were shortened to %1.").arg(window));
    });
    connect(m_answer, &AnswerPane::started, this, &QueryTab::runStarted);
    connect(m_answer, &AnswerPane::progressed, this, &QueryTab::runProgressed);
    connect(m_answer, &AnswerPane::finished, this, &QueryTab::runFinished);
    connect(m_answer, &AnswerPane::askingFurtherChanged, this, [this] { Q_EMIT runningChanged(isRunning()); });
    connect(&m_services.sessions, &SessionList::changed, this, &QueryTab::updateTarget);
    connect(&m_services.sessions, &SessionList::sessionStateChanged, this, [this](const Session *changed) {
        if (changed->profile().id == m_profileId)
            updateLanguages();
    });
    results()->setLooks(&services.workspace.tableLooks);
    new TabPreferences(services.settings, {*m_editor, *m_bar, *results()}, this);
    addShortcuts();
    connectTimes();
    m_title = title();
    updateTarget();
    updateWarning();
}

/// What still runs ends with it.
QueryTab::~QueryTab()
{
    if (m_answer->isRunning())
        m_services.workspace.history.add(pastRunOf(*m_answer->lastRun()));
}

ResultView *QueryTab::results() const
{
    return m_answer->results();
}

void QueryTab::addShortcuts()
{
    const auto add = [this](const QString &name, const QKeySequence &keys, QWidget *where, auto slot) {
        auto *shortcut = new QShortcut(keys, where);
        nameKeys(shortcut, name);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QStringLiteral("query.runAll"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), this, &QueryTab::runAll);
    add(QStringLiteral("edit.find"), QKeySequence::Find, m_answer,
        [this] { results()->find(); }); // the text has its own search
}

QList<QWidget *> QueryTab::parts()
{
    return {m_editor, m_answer};
}

void QueryTab::setTarget(const QString &profileId, const QString &database)
{
    if (profileId != m_profileId || database != m_database) {
        if (waitsToRun())
            withdraw(
                tr("The statement was for %1 and has not been run: the query goes elsewhere now.").arg(targetText()));
        m_answer->forgetOffer();
        if (m_refresh->isOn())
            stopRefreshWith(tr("Refresh has been turned off: the query goes elsewhere now."));
    }
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
    const QString marks = session() ? connectionMarks(session()->profile()) : QString();
    m_bar->setTarget(marks.isEmpty() ? targetText() : targetText() + QStringLiteral(" · ") + marks,
                     session() && session()->profile().isUnverified());
    m_names->setTarget(m_profileId, m_database);
    updateLanguages();
}

/// What the server understands, and what this query is written in already.
void QueryTab::updateLanguages()
{
    QList<Language> languages;
    if (session() && session()->state() == Session::State::Open)
        languages = session()->info().capabilities.languages;
    const bool mayChange = isBlank() && (!m_isLanguageChosen || !languages.contains(language()));
    if (!languages.isEmpty() && mayChange) // begins in what its server is usually asked in
        m_editor->setLanguage(languages.first());
    showLanguages();
}

void QueryTab::showLanguages()
{
    const bool isOpen = session() && session()->state() == Session::State::Open;
    m_bar->setLanguages(isOpen ? session()->info().capabilities.languages : QList<Language>(), language());
    Q_EMIT languageChanged();
}

Language QueryTab::language() const
{
    return m_editor->language();
}

Flavour QueryTab::flavour() const
{
    if (!session())
        return Flavour::Unknown;
    return session()->state() == Session::State::Open ? session()->info().flavour : session()->profile().flavour;
}

void QueryTab::setLanguage(Language language)
{
    m_isLanguageChosen = true;
    m_editor->setLanguage(language);
    showLanguages(); // whether the server speaks it or not
}

void QueryTab::chooseLanguage(Language language)
{
    if (waitsToRun())
        withdraw(tr("The language has been changed; the statement has not been run."));
    m_isLanguageChosen = true;
    m_editor->setLanguage(language);
    Q_EMIT languageChanged();
    Q_EMIT edited();
}

SavedTab QueryTab::saved() const
{
    SavedTab saved{objectName(), m_editor->script().text(), m_editor->textCursor().position(), m_profileId, m_database,
                   language()};
    m_file->addTo(&saved);
    saved.page = pageName(results()->page());
    saved.chart = results()->chartStyle();
    saved.range = m_bar->times().range();
    saved.zone = m_bar->times().zone();
    return saved;
}

void QueryTab::restore(const SavedTab &saved)
{
    setTarget(saved.profileId, saved.database);
    setLanguage(saved.language);
    m_isLanguageChosen = !saved.text.trimmed().isEmpty();
    m_bar->times().setTimes(saved.range, saved.zone);
    m_editor->setPlainText(saved.text);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(qBound(0, saved.caret, m_editor->document()->characterCount() - 1));
    m_editor->setTextCursor(cursor);
    if (const std::optional<ResultView::Page> page = pageFromName(saved.page))
        results()->setPage(*page);
    results()->setChartStyle(saved.chart);
    m_file->restore(saved);
}

QString QueryTab::title() const
{
    if (!m_file->path().isEmpty())
        return m_file->name();
    const QList<Statement> &statements = m_editor->script().statements();
    return statements.isEmpty() ? tr("Query") : titleOf(statements.first(), titleCharacters);
}

QString QueryTab::toolTipText() const
{
    const QString statement = m_editor->currentStatement().left(400);
    if (m_file->path().isEmpty())
        return statement;
    const QString place = QDir::toNativeSeparators(m_file->path());
    return (m_file->isModified() ? tr("%1, changed since it was saved").arg(place) : place) + u'\n' + statement;
}

QIcon QueryTab::icon() const
{
    return {};
}

bool QueryTab::isBlank() const
{
    return m_file->path().isEmpty() && m_editor->script().text().trimmed().isEmpty();
}

void QueryTab::updateWarning()
{
    m_bar->setChangesData(m_editor->currentStatementChangesData());
    updateTimes();
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/querytab.h"

#include "core/answer/queryrun.h"
#include "core/query/destruction.h"
#include "core/query/query.h"
#include "core/query/statementscanner.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/connections/profilemodel.h"
#include "ui/query/budgetbar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/runstatus.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>

namespace penstock {

namespace {

constexpr int titleCharacters = 24;
constexpr qsizetype longestButton = 60;

constexpr qsizetype longestTitleSource = 2'000;
constexpr int editorShare = 1; ///< of the height, before the person moves the splitter
constexpr int resultShare = 4;
constexpr int shareUnit = 1'000;

/// The first statement, as far as it says something.
QString withoutComments(const QString &text, Language language)
{
    using Kind = StatementScanner::Token::Kind;
    StatementScanner scanner(text, language);
    QString rest;
    while (const auto token = scanner.next()) {
        if (token->kind == Kind::Semicolon && !rest.trimmed().isEmpty())
            break;
        if (token->kind != Kind::Comment && token->kind != Kind::Semicolon)
            rest += scanner.textOf(*token);
    }
    return rest;
}

QString splitterState()
{
    return QStringLiteral("query/splitter");
}

} // namespace

QueryTab::QueryTab(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_budget(QueryRun::defaultBudget)
{
    m_editor = new QueryEditor(this);
    m_results = new ResultView(this);
    m_message = new MessageBar(this);
    m_question = new BudgetBar(this);

    auto *below = new QWidget(this);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_question);
    column->addWidget(m_results, 1);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(below);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, editorShare);
    m_splitter->setStretchFactor(1, resultShare);
    m_splitter->setSizes({editorShare * shareUnit, resultShare * shareUnit});
    m_splitter->restoreState(m_services.settings.viewState(splitterState()));
    connect(m_splitter, &QSplitter::splitterMoved, this, &QueryTab::rememberSplitter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_editor);

    connect(m_editor, &QueryEditor::currentStatementChanged, this, &QueryTab::updateWarning);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (const QString text = std::exchange(m_asked, QString()); !text.isEmpty())
            runQuery(text);
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        forgetQuestion();
        Q_EMIT textEdited();
        const QString old = std::exchange(m_title, title());
        if (old != m_title)
            Q_EMIT titleChanged();
    });
    connect(m_question, &BudgetBar::goOn, this, [this] {
        if (m_current)
            m_current->goOn();
    });
    connect(m_question, &BudgetBar::stopHere, this, &QueryTab::stop);
    const auto addShortcut = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), &QueryTab::runAll);
    addShortcut(QKeySequence::Find, [this] { m_results->find(); });
    connect(&m_services.sessions, &SessionList::changed, this, &QueryTab::updateTarget);
    connect(&m_services.sessions, &SessionList::sessionStateChanged, this, [this](const Session *session) {
        if (session->profile().id == m_profileId)
            updateLanguages();
    });
    m_title = title();
    updateTarget();
    updateWarning();
}

QueryTab::~QueryTab()
{
    m_results->setFeed(nullptr);
}

QWidget *QueryTab::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(spacing::medium, spacing::hair, spacing::small, spacing::hair);
    layout->setSpacing(spacing::hair);
    m_target = new QLabel(bar);
    m_target->setForegroundRole(QPalette::PlaceholderText);
    m_unverified = new RoleLabel(ThemeRole::Error, bar);
    m_unverified->setText(unverifiedText());
    m_warning = new RoleLabel(ThemeRole::Paused, bar);
    m_progress = new QLabel(bar);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_languages = new QComboBox(bar);
    m_languages->setAccessibleName(tr("Query language"));
    m_languages->setToolTip(tr("What this query is written in"));
    connect(m_languages, &QComboBox::activated, this, [this] {
        forgetQuestion();
        m_editor->setLanguage(language());
        Q_EMIT languageChanged();
        Q_EMIT textEdited();
    });
    layout->addWidget(m_languages);
    layout->addWidget(m_target);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_unverified);
    layout->addWidget(m_warning);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    return bar;
}

void QueryTab::setTarget(const QString &profileId, const QString &database)
{
    if (profileId != m_profileId || database != m_database)
        forgetQuestion();
    m_profileId = profileId;
    m_database = database;
    updateTarget();
}

void QueryTab::updateTarget()
{
    const Session *session = m_services.sessions.find(m_profileId);
    if (!session)
        m_target->setText(tr("no connection"));
    else if (m_database.isEmpty())
        m_target->setText(session->profile().name);
    else
        m_target->setText(session->profile().name + QStringLiteral(" · ") + m_database);
    m_unverified->setVisible(session && session->profile().isUnverified());
    updateLanguages();
}

/// What the server understands, and what this query is written in already.
void QueryTab::updateLanguages()
{
    const Session *session = m_services.sessions.find(m_profileId);
    QList<Language> languages;
    if (session && session->state() == Session::State::Open)
        languages = session->info().capabilities.languages;
    const bool isEmpty = m_editor->toPlainText().trimmed().isEmpty();
    const bool wasChosen = m_languages->count() > 0;
    Language current = language();
    if (!languages.isEmpty() && !languages.contains(current) && isEmpty)
        current = languages.first();
    if (!languages.contains(current))
        languages.prepend(current);
    m_languages->clear();
    for (const Language one : std::as_const(languages))
        m_languages->addItem(languageName(one), int(one));
    m_languages->setCurrentIndex(m_languages->findData(int(current)));
    m_languages->setVisible(languages.size() > 1 || current != Language::InfluxQl);
    m_editor->setLanguage(current);
    if (wasChosen)
        Q_EMIT languageChanged();
}

Language QueryTab::language() const
{
    return m_languages->count() > 0 ? Language(m_languages->currentData().toInt()) : Language::InfluxQl;
}

void QueryTab::setLanguage(Language language)
{
    if (m_languages->findData(int(language)) < 0)
        m_languages->addItem(languageName(language), int(language));
    m_languages->setCurrentIndex(m_languages->findData(int(language)));
    m_editor->setLanguage(language);
    updateLanguages();
}

QString QueryTab::title() const
{
    const QString statement =
        withoutComments(m_editor->toPlainText().left(longestTitleSource), language()).simplified();
    if (statement.isEmpty())
        return tr("Query");
    return statement.size() <= titleCharacters ? statement : statement.left(titleCharacters - 1).trimmed() + u'…';
}

void QueryTab::run()
{
    start(m_editor->textToRun());
}

void QueryTab::runAll()
{
    start(m_editor->toPlainText().trimmed());
}

void QueryTab::start(const QString &text)
{
    m_message->clear();
    m_asked.clear();
    if (text.isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Information, tr("There is nothing to run: write a statement first."));
        return;
    }
    Session *session = m_services.sessions.find(m_profileId);
    if (!session) {
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("Choose a connection first; the statement has not been run."));
        return;
    }
    if (!askBeforeLoss(text))
        runQuery(text);
}

/// True when the text destroys something: then it waits for the button that says what, and where.
bool QueryTab::askBeforeLoss(const QString &text)
{
    const QList<Destruction> losses = destructionsIn(text, language());
    if (losses.isEmpty())
        return false;
    const Destruction &first = losses.constFirst();
    const QString what = first.object.isEmpty() ? first.verb : first.verb + u' ' + first.object;
    const QString server = m_services.sessions.find(m_profileId)->profile().name;
    const QString place = m_database.isEmpty() ? server : server + QStringLiteral(" · ") + m_database;
    m_asked = text;
    const bool fits = losses.size() == 1 && what.size() <= longestButton;
    m_message->showMessage(MessageBar::Kind::Warning,
                           fits ? tr("This cannot be undone. It has not been run yet.")
                           : losses.size() == 1
                               ? tr("This cannot be undone, and has not been run yet: %1").arg(what)
                               : tr("%n statements cannot be undone, and nothing has been run yet. The "
                                    "first one: %1",
                                    nullptr, int(losses.size()))
                                     .arg(what));
    m_message->setAction(tr("%1 on %2").arg(fits ? what : first.verb, place));
    return true;
}

/// What was asked about is not what stands there any more.
void QueryTab::forgetQuestion()
{
    if (!std::exchange(m_asked, QString()).isEmpty())
        m_message->clear();
}

void QueryTab::runQuery(const QString &text)
{
    Session *session = m_services.sessions.find(m_profileId);
    if (!session)
        return;
    stop();
    Query query;
    query.text = text;
    query.language = language();
    query.database = m_database;
    m_question->hide();
    auto run = std::make_unique<QueryRun>(*session, query, m_budget);
    QStringList statements;
    for (const StatementSpan &span : splitStatements(text, query.language))
        statements += text.mid(span.start, span.length);
    m_results->setFeed(&run->feed(), statements);
    m_current = std::move(run);
    connect(m_current.get(), &QueryRun::progressed, this, &QueryTab::runProgressed);
    connect(m_current.get(), &QueryRun::budgetExceeded, this, &QueryTab::askAboutMemory);
    connect(m_current.get(), &QueryRun::finished, this, &QueryTab::runFinished);
    updateWarning();
    runProgressed();
    Q_EMIT runningChanged(true);
}

void QueryTab::stop()
{
    if (m_current)
        m_current->stop();
}

bool QueryTab::isRunning() const
{
    return m_current && m_current->isRunning();
}

QString QueryTab::status() const
{
    return m_current ? statusText(*m_current) : m_target->text();
}

void QueryTab::runProgressed()
{
    m_progress->setText(m_current->isRunning() ? statusText(*m_current).section(QStringLiteral(" · "), -4) : QString());
    Q_EMIT statusChanged(status());
}

void QueryTab::runFinished()
{
    m_question->hide();
    updateWarning();
    runProgressed();
    Q_EMIT runningChanged(false);
}

void QueryTab::askAboutMemory()
{
    const ResultSet &result = m_current->feed().result();
    m_question->ask(result.rowCount(), result.memoryBytes());
}

void QueryTab::updateWarning()
{
    m_warning->setText(m_editor->currentStatementChangesData() ? tr("changes data") : QString());
}

void QueryTab::rememberSplitter()
{
    m_services.settings.setViewState(splitterState(), m_splitter->saveState());
}

} // namespace penstock

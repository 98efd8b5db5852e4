// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/targetpage.h"

#include "core/client/write/writetraits.h"
#include "core/importing/importdraft.h"
#include "core/session/schemacache.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/connections/profilemodel.h"
#include "ui/importing/writeoptions.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr std::chrono::seconds oldestList(10); ///< of databases, that another program may have changed

QString rejectsFileFor(const QString &file)
{
    const QFileInfo info(file);
    return info.dir().filePath(info.completeBaseName() + QStringLiteral(".rejects.csv"));
}

} // namespace

TargetPage::TargetPage(ImportDraft &draft, SessionList &sessions, Settings &settings, QWidget *parent)
    : ImportPage(draft, parent), m_sessions(sessions)
{
    draft.plan.pipeline.batchRows = settings.batchRows();
    draft.plan.pipeline.concurrency = settings.concurrency();

    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(area);
    area->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);

    m_message = new MessageBar(content);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(spacing::small);
    form->setHorizontalSpacing(spacing::medium);
    makeForm(form);
    m_options = new WriteOptions(content);
    m_summary = new RoleLabel(ThemeRole::Text, content);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(m_options);
    column->addStretch();
    column->addWidget(m_summary);

    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (Session *chosen = session())
            chosen->open();
    });
    connect(m_connection, &QComboBox::activated, this, &TargetPage::chooseConnection);
    connect(m_database, &QComboBox::editTextChanged, this, &TargetPage::takeInput);
    connect(m_measurement, &QLineEdit::textChanged, this, &TargetPage::takeInput);
    connect(m_options, &WriteOptions::changed, this, &TargetPage::takeInput);
    connect(&sessions, &SessionList::changed, this, [this] {
        fillConnections();
        chooseConnection();
    });
    connect(&sessions, &SessionList::sessionStateChanged, this, [this](Session *changed) {
        if (m_entered && changed == session())
            showSession();
    });
    connect(&sessions, &SessionList::schemaChanged, this, [this](Session *changed, const SchemaRequest &request) {
        if (m_entered && changed == session() && request == SchemaRequest())
            takeDatabases();
    });
    fillConnections();
}

TargetPage::~TargetPage() = default;

void TargetPage::makeForm(QFormLayout *form)
{
    m_connection = new QComboBox(this);
    m_connection->setAccessibleDescription(tr("Connection"));
    m_stateIcon = new QLabel(this);
    m_state = new RoleLabel(ThemeRole::Muted, this);
    m_state->setElided(true);
    auto *state = new QHBoxLayout;
    state->setSpacing(spacing::hair);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);

    m_database = new QComboBox(this);
    m_database->setEditable(true);
    m_database->setInsertPolicy(QComboBox::NoInsert);
    m_database->setAccessibleDescription(tr("Database"));
    m_database->lineEdit()->setAccessibleName(tr("Database"));
    m_database->lineEdit()->setPlaceholderText(tr("Choose one, or type the name of a new one"));
    m_databaseHint = new RoleLabel(ThemeRole::Muted, this);
    m_measurement = new QLineEdit(this);
    m_measurementHint = new RoleLabel(ThemeRole::Muted, this);
    m_measurementHint->setText(tr("Takes the rows; it is made when it is new"));

    form->addRow(tr("C&onnection"), m_connection);
    form->addRow(QString(), state);
    form->addRow(tr("&Database"), m_database);
    form->addRow(QString(), m_databaseHint);
    form->addRow(tr("&Measurement"), m_measurement);
    form->addRow(QString(), m_measurementHint);
}

void TargetPage::propose(const QString &profileId, const QString &database)
{
    draft().profileId = profileId;
    draft().plan.pipeline.target.database = database;
    fillConnections();
    const QSignalBlocker blocker(m_database);
    m_database->setEditText(database);
}

void TargetPage::reset()
{
    const QSignalBlocker measurementBlocker(m_measurement);
    m_measurement->setText(draft().plan.measurement);
    PipelineOptions &pipeline = draft().plan.pipeline;
    const QString rejects = rejectsFileFor(draft().plan.file);
    if (m_file != draft().plan.file) {
        m_file = draft().plan.file;
        pipeline.rejectsFile = QFileInfo(QFileInfo(rejects).path()).isWritable() ? rejects : QString();
    }
    m_options->setOptions(pipeline, rejects);
    updateState();
}

void TargetPage::fillConnections()
{
    const QSignalBlocker blocker(m_connection);
    m_connection->clear();
    for (const Session *session : m_sessions.sessions()) {
        const Profile &profile = session->profile();
        const QIcon icon = profile.isUnverified() ? themedIcon(QStringLiteral("warning"), ThemeRole::Error)
                           : profile.isLocal()    ? themedIcon(QStringLiteral("local-server"))
                                                  : themedIcon(QStringLiteral("server"));
        m_connection->addItem(icon, profile.name, profile.id);
    }
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(draft().profileId)));
}

void TargetPage::enter()
{
    m_entered = true;
    // Whether the database must be made depends on it: a list from some time ago will not do, nor a failure.
    if (const Session *chosen = session(); chosen && chosen->state() == Session::State::Open) {
        const SchemaNames known = chosen->schema().ask({});
        if (known.state == SchemaNames::State::Failed || known.age > oldestList)
            chosen->schema().refresh({});
    }
    chooseConnection();
}

bool TargetPage::isComplete() const
{
    // Whether the database must be made is known only when the server has named those it has.
    const Session *chosen = session();
    return chosen && chosen->state() == Session::State::Open && !m_asking &&
           draft().plan.validate(flavour()).has_value();
}

Flavour TargetPage::flavour() const
{
    const Session *chosen = session();
    return chosen && chosen->state() == Session::State::Open ? chosen->clientSettings().flavour() : Flavour::Unknown;
}

Session *TargetPage::session() const
{
    return m_sessions.find(m_connection->currentData().toString());
}

void TargetPage::chooseConnection()
{
    draft().profileId = m_connection->currentData().toString();
    Session *chosen = session();
    draft().connectionName = chosen ? chosen->profile().name : QString();
    if (chosen != m_databasesOf) {
        m_databasesOf = chosen; // what one server has says nothing of another
        m_databases.clear();
        m_databasesKnown = false;
        m_asking = false;
        const QString typed = m_database->currentText();
        const QSignalBlocker blocker(m_database);
        m_database->clear();
        m_database->setEditText(typed);
    }
    if (!m_entered)
        return;
    if (chosen)
        chosen->open();
    showSession();
}

void TargetPage::showSession()
{
    const Session *chosen = session();
    const Session::State state = chosen ? chosen->state() : Session::State::Closed;
    m_message->clear();
    QString icon = QStringLiteral("info");
    ThemeRole role = ThemeRole::Muted;
    QString text;
    switch (state) {
    case Session::State::Closed:
        text = tr("Not connected");
        break;
    case Session::State::Opening:
        icon = QStringLiteral("refresh");
        text = tr("Connecting…");
        break;
    case Session::State::Open:
        icon = QStringLiteral("ok");
        role = ThemeRole::Ok;
        text = tr("Connected: %1, version %2").arg(flavourName(chosen->info().flavour), chosen->info().version);
        if (chosen->profile().isUnverified()) {
            icon = QStringLiteral("warning");
            role = ThemeRole::Error;
            text += QStringLiteral(" · ") + unverifiedText();
        }
        break;
    case Session::State::Failed:
        icon = QStringLiteral("error");
        role = ThemeRole::Error;
        text = tr("No connection");
        m_message->showError(chosen->error());
        m_message->setAction(tr("Try again"));
        break;
    }
    const int side = fontMetrics().height();
    m_stateIcon->setPixmap(themedIcon(icon, role).pixmap(QSize(side, side), devicePixelRatioF()));
    m_state->setRole(role);
    m_state->setText(text);
    if (state == Session::State::Open)
        takeDatabases();
    else
        updateState();
}

void TargetPage::takeDatabases()
{
    // Servers that only take writes have no list of databases, and most of them no databases.
    if (flavour() != Flavour::Unknown && session()->info().capabilities.languages.isEmpty()) {
        if (m_database->currentText().isEmpty())
            m_database->setEditText(session()->profile().database);
        updateState();
        return;
    }
    const SchemaNames found = session()->schema().ask({});
    m_asking = found.state == SchemaNames::State::Loading;
    m_databasesKnown = found.isKnown();
    if (found.state == SchemaNames::State::Failed) {
        m_message->showError(found.error);
        m_message->setAction({});
    } else if (m_databasesKnown) {
        m_databases = found.names();
        const QString typed = m_database->currentText();
        const QSignalBlocker blocker(m_database);
        m_database->clear();
        for (const QString &name : std::as_const(m_databases)) {
            if (name != QLatin1String("_internal"))
                m_database->addItem(themedIcon(QStringLiteral("database")), name);
        }
        // Rows must not land in some database that nobody has named: only the profile's own is chosen unasked.
        m_database->setEditText(typed.isEmpty() ? session()->profile().database : typed);
    }
    takeInput();
}

void TargetPage::takeInput()
{
    ImportPlan &plan = draft().plan;
    plan.measurement = m_measurement->text().trimmed();
    plan.pipeline.target.database = m_database->currentText().trimmed();
    m_options->apply(plan.pipeline);
    updateState();
}

void TargetPage::updateState()
{
    PipelineOptions &pipeline = draft().plan.pipeline;
    const bool isNew =
        m_databasesKnown && !pipeline.target.database.isEmpty() && !m_databases.contains(pipeline.target.database);
    pipeline.createDatabase = isNew;
    pipeline.targetName = pipeline.target.database.isEmpty()
                              ? draft().connectionName
                              : tr("%1 · %2").arg(draft().connectionName, pipeline.target.database);
    m_database->lineEdit()->setPlaceholderText(WriteTraits::of(flavour()).needsDatabase
                                                   ? tr("Choose one, or type the name of a new one")
                                                   : tr("Not needed by this server"));
    m_databaseHint->setText(isNew ? tr("New: will be created") : tr("Exists already: the rows are added to it"));
    m_databaseHint->setVisible(m_databasesKnown && !pipeline.target.database.isEmpty());

    const Status valid = draft().plan.validate(flavour());
    m_summary->setRole(valid ? ThemeRole::Text : ThemeRole::Muted);
    m_summary->setText(valid ? draft().summary() : valid.error().message);
    Q_EMIT completeChanged();
}

} // namespace penstock

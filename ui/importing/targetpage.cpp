// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/targetpage.h"

#include "core/client/schema/schemarequest.h"
#include "core/client/write/writetraits.h"
#include "core/importing/importdraft.h"
#include "core/session/sessionlist.h"
#include "core/settings/settings.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/importing/checkpanel.h"
#include "ui/importing/connectionchooser.h"
#include "ui/importing/databasechooser.h"
#include "ui/importing/writeoptions.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace penstock {

TargetPage::TargetPage(ImportDraft &draft, SessionList &sessions, Settings &settings, QWidget *parent)
    : ImportPage(draft, parent), m_settings(settings)
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
    m_connection = new ConnectionChooser(sessions, *form, content);
    m_database = new DatabaseChooser(*form, content);
    m_measurement = new QLineEdit(content);
    m_measurementHint = new RoleLabel(ThemeRole::Muted, content);
    form->addRow(tr("&Measurement"), m_measurement);
    form->addRow(QString(), m_measurementHint);
    m_options = new WriteOptions(content);
    m_check = new CheckPanel(content);
    m_rejectsNote = new RoleLabel(ThemeRole::Paused, content);
    m_rejectsNote->setWordWrap(true);
    m_rejectsNote->hide();
    m_summary = new RoleLabel(ThemeRole::Text, content);
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(m_options);
    column->addWidget(m_rejectsNote);
    column->addWidget(m_check);
    column->addStretch();
    column->addWidget(m_summary);

    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (Session *chosen = session())
            chosen->open();
    });
    connect(m_connection, &ConnectionChooser::chosen, this, &TargetPage::chooseConnection);
    connect(m_database, &DatabaseChooser::edited, this, &TargetPage::takeInput);
    connect(m_measurement, &QLineEdit::textChanged, this, &TargetPage::takeInput);
    connect(m_options, &WriteOptions::changed, this, &TargetPage::takeInput);
    connect(m_check, &CheckPanel::settledChanged, this, [this] {
        showMeasurement();
        showSummary();
        Q_EMIT completeChanged();
    });
    connect(m_check, &CheckPanel::planChanged, this, [this](const ImportPlan &changed) {
        ImportPlan &plan = this->draft().plan;
        plan.onDuplicate = changed.onDuplicate;
        plan.repeatedHour = changed.repeatedHour;
        if (plan.columns == changed.columns)
            return;
        plan.columns = changed.columns;
        Q_EMIT columnsChanged();
    });
    connect(&sessions, &SessionList::changed, this, [this] {
        m_connection->fill(this->draft().profileId);
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
    m_connection->fill(draft.profileId);
}

TargetPage::~TargetPage() = default;

void TargetPage::setProfiles(const ProfileStore &profiles)
{
    m_connection->setProfiles(profiles);
}

void TargetPage::propose(const QString &profileId, const QString &database)
{
    draft().profileId = profileId;
    draft().plan.pipeline.target.database = database;
    m_connection->fill(profileId);
    m_database->setName(database);
}

void TargetPage::reset()
{
    const QSignalBlocker measurementBlocker(m_measurement);
    m_measurement->setText(draft().plan.measurement);
    PipelineOptions &pipeline = draft().plan.pipeline;
    m_rejects = RejectsPlace::of(draft().plan.file, m_settings.text(settingkey::rejectsFolder));
    if (m_file != draft().plan.file) {
        m_file = draft().plan.file;
        const bool isKept = m_settings.isOn(settingkey::keepsRejects) && m_rejects.isUsable;
        pipeline.rejectsFile = isKept ? m_rejects.file : QString();
    }
    m_options->setPlan(draft().plan, m_rejects.file);
    m_database->setProposal(databaseFromFile(draft().plan.file));
    updateState();
}

void TargetPage::enter()
{
    m_entered = true;
    m_check->clear(); // the server may have other rows by now
    m_focuses = true;
    // Whether the database must be made depends on it: a list from some time ago will not do, nor a failure.
    if (Session *chosen = session(); chosen && chosen->state() == Session::State::Open)
        m_database->refresh(*chosen);
    chooseConnection();
}

bool TargetPage::isComplete() const
{
    // Whether the database must be made is known only when the server has named those it has.
    const Session *chosen = session();
    return chosen && chosen->state() == Session::State::Open && !m_database->isAsking() &&
           draft().plan.validate(flavour()).has_value() && m_check->isSettled();
}

bool TargetPage::isWaiting() const
{
    const Session *chosen = session();
    if (!chosen || chosen->state() != Session::State::Open)
        return chosen && chosen->state() == Session::State::Opening;
    return m_database->isAsking() ||
           (draft().plan.validate(flavour()).has_value() && !m_check->isSettled() && !m_check->isAsking());
}

bool TargetPage::hasNothingToSay() const
{
    return m_check->isClean();
}

QString TargetPage::hindrance() const
{
    return m_check->isAsking() ? tr("Answer what is asked above to go on.") : QString();
}

Flavour TargetPage::flavour() const
{
    const Session *chosen = session();
    return chosen && chosen->state() == Session::State::Open ? chosen->clientSettings().flavour() : Flavour::Unknown;
}

Session *TargetPage::session() const
{
    return m_connection->session();
}

void TargetPage::chooseConnection()
{
    draft().profileId = m_connection->profileId();
    Session *chosen = session();
    draft().connectionName = chosen ? chosen->profile().name : QString();
    if (chosen != m_databasesOf) {
        m_databasesOf = chosen;
        m_database->forget();
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
    m_message->clear();
    m_connection->presentState();
    if (chosen && chosen->state() == Session::State::Failed) {
        m_message->showError(chosen->error());
        m_message->setAction(tr("Try again"));
    } else if (m_connection->hasLost()) {
        m_message->showMessage(MessageBar::Kind::Warning,
                               tr("The connection is not there any more: choose another one."));
    }
    if (chosen && chosen->state() == Session::State::Open)
        takeDatabases();
    else
        updateState();
}

void TargetPage::takeDatabases()
{
    if (const std::optional<Error> error = m_database->take(*session())) {
        m_message->showError(*error);
        m_message->setAction({});
    }
    takeInput();
    focusWhatIsOpen();
}

/// The one thing that must be typed or looked at comes under the hands, once.
void TargetPage::focusWhatIsOpen()
{
    if (!m_focuses || m_database->isAsking())
        return;
    m_focuses = false;
    if (WriteTraits::of(flavour()).needsDatabase && m_database->wantsAttention())
        m_database->focus();
    else if (m_measurement->text().isEmpty())
        m_measurement->setFocus();
}

void TargetPage::takeInput()
{
    ImportPlan &plan = draft().plan;
    plan.measurement = m_measurement->text().trimmed();
    plan.pipeline.target.database = m_database->name();
    m_options->apply(plan);
    updateState();
}

void TargetPage::updateState()
{
    PipelineOptions &pipeline = draft().plan.pipeline;
    pipeline.createDatabase = m_database->isNew();
    pipeline.targetName = pipeline.target.database.isEmpty()
                              ? draft().connectionName
                              : tr("%1 · %2").arg(draft().connectionName, pipeline.target.database);
    m_database->present(WriteTraits::of(flavour()).needsDatabase);
    showMeasurement();
    showRejects();
    check(showSummary());
    Q_EMIT completeChanged();
}

/// Whether the plan is valid; if not, it says why.
bool TargetPage::showSummary()
{
    const Status valid = draft().plan.validate(flavour());
    m_summary->setRole(valid ? ThemeRole::Text : ThemeRole::Muted);
    m_summary->setText(valid ? draft().summary(m_check->rows()) : valid.error().message);
    return valid.has_value();
}

void TargetPage::showMeasurement()
{
    const QString own = draft().ownMeasurements();
    m_measurement->setEnabled(own.isEmpty());
    const std::optional<bool> isThere = m_check->hasMeasurement();
    m_measurementHint->setText(
        !own.isEmpty()        ? tr("Not needed: the rows go to %1").arg(own)
        : m_database->isNew() ? tr("New: made with the first rows")
        : isThere ? (*isThere ? tr("Exists already: the rows are added to it") : tr("New: made with the first rows"))
                  : tr("Takes the rows; it is made when it is new"));
}

/// That they do not go where the settings say, unless somebody has chosen otherwise here.
void TargetPage::showRejects()
{
    const QString &file = draft().plan.pipeline.rejectsFile;
    QString note;
    if (file.isEmpty() && !m_file.isEmpty() && !m_rejects.isUsable && m_settings.isOn(settingkey::keepsRejects))
        note = tr("Rows that are not stored are not kept: there is no folder that takes their file.");
    else if (m_rejects.isElsewhere && file == m_rejects.file)
        note = tr("The folder for rows that are not stored cannot be used: they go beside the file.");
    m_rejectsNote->setText(note);
    m_rejectsNote->setHidden(note.isEmpty());
}

void TargetPage::check(bool isValid)
{
    const Session *chosen = session();
    if (!m_entered || !isValid || !chosen || chosen->state() != Session::State::Open || m_database->isAsking()) {
        m_check->clear();
        return;
    }
    // What was changed by hand is not changed again.
    QSet<QString> decided;
    const QList<ColumnPlan> &proposed = draft().analysis.plan.columns;
    for (qsizetype i = 0; i < draft().plan.columns.size(); ++i) {
        if (draft().plan.columns.at(i) != proposed.value(i))
            decided.insert(draft().plan.columns.at(i).name);
    }
    m_check->check(draft().plan, decided, *chosen);
}

} // namespace penstock

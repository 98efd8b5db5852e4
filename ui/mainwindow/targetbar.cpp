// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/targetbar.h"

#include "core/client/client.h"
#include "core/client/schema/schemajob.h"
#include "core/session/sessionlist.h"
#include "ui/common/theme.h"
#include "ui/connections/profilemodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace penstock {

namespace {

constexpr int connectionCharacters = 20;
constexpr int databaseCharacters = 18;

/// The server's own statistics: nobody's first choice.
bool isInternal(const QString &database)
{
    return database == QLatin1String("_internal");
}

QComboBox *makeCombo(const QString &purpose, int characters, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setToolTip(purpose);
    // A combo box's accessible name is its text; what it is for goes here.
    combo->setAccessibleDescription(purpose);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(characters);
    combo->setMaxVisibleItems(20);
    return combo;
}

} // namespace

TargetBar::TargetBar(const Services &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    m_profiles = new ProfileModel(services.profiles, services.sessions, this);
    m_connection = makeCombo(tr("Connection"), connectionCharacters, this);
    m_connection->setModel(m_profiles);
    m_connection->setCurrentIndex(-1);
    m_connection->setPlaceholderText(tr("No connection"));
    m_database = makeCombo(tr("Database"), databaseCharacters, this);
    m_database->setPlaceholderText(tr("No database"));
    m_database->setEnabled(false);
    auto *manage = new QToolButton(this);
    manage->setIcon(themedIcon(QStringLiteral("settings")));
    manage->setAutoRaise(true);
    manage->setToolTip(tr("Manage connections"));
    manage->setAccessibleName(tr("Manage connections"));
    manage->setFocusPolicy(Qt::TabFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_connection);
    layout->addWidget(manage);
    layout->addWidget(m_database);

    m_connection->installEventFilter(this);
    m_database->installEventFilter(this);
    connect(m_connection, &QComboBox::activated, this, &TargetBar::connectionActivated);
    connect(m_database, &QComboBox::activated, this, &TargetBar::databaseActivated);
    connect(manage, &QToolButton::clicked, this, &TargetBar::managerRequested);
    connect(&services.sessions, &SessionList::sessionStateChanged, this, &TargetBar::sessionStateChanged);
    connect(&services.sessions, &SessionList::changed, this, &TargetBar::restoreConnection);
}

TargetBar::~TargetBar() = default;

QString TargetBar::profileId() const
{
    return m_profileId;
}

QString TargetBar::database() const
{
    return m_wantedDatabase;
}

Session *TargetBar::session() const
{
    return m_services.sessions.find(m_profileId);
}

void TargetBar::setTarget(const QString &profileId, const QString &database)
{
    const bool sameServer = m_profileId == profileId;
    m_profileId = profileId;
    m_connection->setCurrentIndex(m_profiles->rowOf(profileId));
    m_wantedDatabase = database;
    const Session *target = session();
    if (database.isEmpty() && target)
        m_wantedDatabase = target->profile().database;
    if (!sameServer) {
        showDatabases({});
        refreshDatabases();
        return;
    }
    QStringList names;
    for (int row = 0; row < m_database->count(); ++row)
        names += m_database->itemText(row);
    showDatabases(names);
}

void TargetBar::refreshDatabases()
{
    Session *target = session();
    if (!target || !target->client() || m_job)
        return;
    m_job = target->client()->schema({SchemaRequest::Kind::Databases, {}, {}});
    connect(m_job, &Job::finished, this, [this, job = m_job.data(), id = m_profileId] {
        m_job.clear();
        if (id != m_profileId) {
            refreshDatabases();
            return;
        }
        if (job->state() != Job::State::Succeeded)
            return; // the explorer shows the same names and says what is wrong
        QStringList names;
        for (const SchemaItem &item : job->items())
            names += item.name;
        showDatabases(names);
        if (!m_wantedDatabase.isEmpty())
            return;
        for (const QString &name : std::as_const(names)) {
            if (isInternal(name))
                continue;
            m_wantedDatabase = name;
            showDatabases(names);
            Q_EMIT targetChosen(m_profileId, name);
            return;
        }
    });
}

void TargetBar::focusConnections()
{
    m_connection->setFocus(Qt::ShortcutFocusReason);
    m_connection->showPopup();
}

bool TargetBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool moves = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down || key->key() == Qt::Key_Home ||
                       key->key() == Qt::Key_End || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    const bool types = !key->text().isEmpty() && key->text().front().isPrint() &&
                       (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (!moves && !types)
        return QWidget::eventFilter(watched, event);
    auto *combo = static_cast<QComboBox *>(watched);
    combo->showPopup();
    if (key->key() != Qt::Key_Space)
        QCoreApplication::sendEvent(combo->view(), event);
    return true;
}

void TargetBar::connectionActivated(int row)
{
    const QString id = m_profiles->index(row).data(ProfileModel::IdRole).toString();
    if (id == m_profileId)
        return;
    setTarget(id, {});
    Q_EMIT targetChosen(id, m_wantedDatabase);
}

void TargetBar::databaseActivated(int row)
{
    m_wantedDatabase = m_database->itemText(row);
    Q_EMIT targetChosen(m_profileId, m_wantedDatabase);
}

void TargetBar::sessionStateChanged(Session *session)
{
    if (session->profile().id == m_profileId && session->state() == Session::State::Open)
        refreshDatabases();
}

void TargetBar::showDatabases(const QStringList &names)
{
    QStringList shown = names;
    shown.removeAll(QString());
    // A database that is not there (yet, or for this user) stays chosen: the statement's error tells.
    if (!m_wantedDatabase.isEmpty() && !shown.contains(m_wantedDatabase))
        shown += m_wantedDatabase;
    m_database->clear();
    for (const QString &name : std::as_const(shown))
        m_database->addItem(themedIcon(QStringLiteral("database")), name);
    m_database->setCurrentIndex(int(shown.indexOf(m_wantedDatabase)));
    m_database->setEnabled(!shown.isEmpty());
}

/// After the list of connections changed: the same one stays chosen, or none.
void TargetBar::restoreConnection()
{
    m_connection->setCurrentIndex(m_profiles->rowOf(m_profileId));
    if (m_services.sessions.find(m_profileId))
        return;
    m_profileId.clear();
    m_wantedDatabase.clear();
    showDatabases({});
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/watchdialog.h"

#include "core/async/visibletext.h"
#include "core/client/write/writetraits.h"
#include "core/importing/queue/importablefiles.h"
#include "core/session/schemacache.h"
#include "core/session/sessionlist.h"
#include "ui/common/characterwidth.h"
#include "ui/common/messagebar.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/importing/connectionchooser.h"
#include "ui/importing/databasechooser.h"
#include "ui/importing/profilesdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

WatchDialog::WatchDialog(SessionList &sessions, const QString &connection, const QString &database, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Watch a folder"));
    m_message = new MessageBar(this);
    auto *lead = new RoleLabel(ThemeRole::Muted, this);
    lead->setWordWrap(true);
    lead->setText(tr("Files that are in the folder, and those that come (%1, also packed), are imported each once, as "
                     "the profile says. One that does not fit, or of which something would have to be asked, is told "
                     "and left alone.")
                      .arg(importableEndings()));
    auto *form = new QFormLayout;
    form->setSpacing(spacing::small);
    addFolder(*form);
    addProfile(*form);
    m_connection = new ConnectionChooser(sessions, *form, this);
    m_database = new DatabaseChooser(*form, this);
    m_start = new QPushButton(themedIcon(QStringLiteral("eye")), tr("&Watch"), this);
    m_start->setDefault(true);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addStretch();
    buttons->addWidget(m_start);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(m_message);
    column->addWidget(lead);
    column->addLayout(form);
    column->addStretch();
    column->addLayout(buttons);

    connect(m_start, &QPushButton::clicked, this, &WatchDialog::start);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connection, &ConnectionChooser::chosen, this, &WatchDialog::showConnection);
    connect(m_database, &DatabaseChooser::edited, this, [this] { m_database->present(true); });
    connect(&sessions, &SessionList::sessionStateChanged, this, &WatchDialog::showConnection);
    connect(&sessions, &SessionList::schemaChanged, this, &WatchDialog::showConnection);
    connect(&m_profiles, &ImportProfiles::changed, this, &WatchDialog::showProfiles);
    m_connection->fill(connection);
    m_database->setName(database);
    showProfiles();
    showConnection();
    resize(characterWidth(fontMetrics()) * 90, 0);
}

WatchDialog::~WatchDialog() = default;

/// It grows with what is told.
bool WatchDialog::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return isDone;
}

void WatchDialog::setProfiles(const ProfileStore &profiles)
{
    m_connection->setProfiles(profiles);
}

void WatchDialog::addFolder(QFormLayout &form)
{
    m_folder = new QLineEdit(this);
    m_folder->setPlaceholderText(tr("The folder that the files come into"));
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &WatchDialog::chooseFolder);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    form.addRow(tr("&Folder"), row);
    if (auto *label = qobject_cast<QLabel *>(form.labelForField(row)))
        label->setBuddy(m_folder);
    m_recursive = new QCheckBox(tr("Its &sub-folders as well"), this);
    form.addRow(QString(), m_recursive);
    m_done = new QLineEdit(this);
    m_done->setPlaceholderText(tr("Nowhere: they stay where they are"));
    m_done->setToolTip(tr("A sub-folder that imported files are moved into; those that fail stay"));
    form.addRow(tr("&Move imported files to"), m_done);
}

void WatchDialog::addProfile(QFormLayout &form)
{
    m_profile = new QComboBox(this);
    m_profile->setAccessibleDescription(tr("Profile"));
    m_profileHint = new RoleLabel(ThemeRole::Muted, this);
    m_profileHint->setWordWrap(true);
    m_profileHint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *takeIn = new QPushButton(tr("Take &in a file…"), this);
    takeIn->setAutoDefault(false);
    connect(takeIn, &QPushButton::clicked, this, &WatchDialog::takeIn);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &WatchDialog::showProfile);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_profile, 1);
    row->addWidget(takeIn);
    form.addRow(tr("&Profile"), row);
    if (auto *label = qobject_cast<QLabel *>(form.labelForField(row)))
        label->setBuddy(m_profile);
    form.addRow(QString(), m_profileHint);
}

void WatchDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Watch a folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void WatchDialog::takeIn()
{
    auto *dialog = new QFileDialog(this, tr("Take in profiles"), QDir::homePath(), tr("Profiles (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        takeProfileIn(m_profiles, file, this, [this](const Result<KeptProfile> &taken) {
            if (!taken)
                m_message->showError(taken.error());
        });
    });
    dialog->open();
}

void WatchDialog::showProfiles()
{
    const QString before = m_profile->currentData().toString();
    {
        const QSignalBlocker blocker(m_profile);
        m_profile->clear();
        for (const KeptProfile &kept : m_profiles.all())
            m_profile->addItem(visibleText(kept.name), kept.name);
        m_profile->setCurrentIndex(std::max(0, m_profile->findData(before)));
    }
    m_profile->setEnabled(m_profile->count() > 0);
    showProfile();
}

const KeptProfile *WatchDialog::profile() const
{
    const QList<KeptProfile> &all = m_profiles.all();
    const auto kept = std::ranges::find(all, m_profile->currentData().toString(), &KeptProfile::name);
    return kept == all.end() ? nullptr : &*kept;
}

void WatchDialog::showProfile()
{
    const KeptProfile *const kept = profile();
    m_start->setEnabled(kept != nullptr);
    if (!kept)
        m_profileHint->setText(m_profiles.isRead() ? tr("None is kept yet: import a file, and press “Save as profile…” "
                                                        "at its end.")
                                                   : QString());
    else if (kept->profile.header.isEmpty())
        m_profileHint->setText(tr("For any file"));
    else
        m_profileHint->setText(
            tr("For files with the columns %1")
                .arg(visibleText(kept->profile.header.join(QStringLiteral(", "))).replace(u'\n', u' ')));
}

void WatchDialog::showConnection()
{
    Session *const way = m_connection->session();
    if (const QString id = m_connection->profileId(); id != m_shownConnection) {
        m_shownConnection = id;
        m_database->forget();
        if (way)
            way->open();
    }
    m_connection->presentState();
    if (!way || way->state() != Session::State::Open)
        return;
    if (const auto problem = m_database->take(*way))
        m_message->showError(*problem);
    m_database->present(WriteTraits::of(way->clientSettings().flavour()).needsDatabase);
}

Status WatchDialog::check() const
{
    const QString folder = m_folder->text().trimmed();
    if (folder.isEmpty())
        return failure(Error::Kind::BadInput, tr("Choose the folder that is to be watched."));
    if (!QFileInfo(folder).isDir())
        return failure(Error::Kind::BadInput, tr("%1 is no folder.").arg(QDir::toNativeSeparators(folder)));
    const Session *const way = m_connection->session();
    if (!way)
        return failure(Error::Kind::BadInput, tr("There is no connection to write to."));
    const bool isNamed = !m_database->name().isEmpty() || !way->profile().database.isEmpty() ||
                         std::ranges::any_of(profile()->profile.options, [](const ImportProfile::Option &option) {
                             return option.name == u"database";
                         });
    const bool isNeeded =
        way->state() != Session::State::Open || WriteTraits::of(way->clientSettings().flavour()).needsDatabase;
    if (isNeeded && !isNamed)
        return failure(Error::Kind::BadInput, tr("Choose the database that the rows go to."));
    return {};
}

void WatchDialog::start()
{
    if (const Status status = check(); !status) {
        m_message->showError(status.error());
        return;
    }
    WatchedFolder::Options options;
    options.folder.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    options.folder.recursive = m_recursive->isChecked();
    options.folder.doneFolder = m_done->text().trimmed();
    options.profile = *profile();
    options.connection = m_connection->profileId();
    options.database = m_database->name();
    options.createsDatabase = m_database->isNew();
    Q_EMIT chosen(options);
    accept();
}

} // namespace penstock

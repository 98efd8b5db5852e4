// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/profilesdialog.h"

#include "core/async/background.h"
#include "core/file/atomicfile.h"
#include "ui/common/characterwidth.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/importing/importprofilesmodel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

void takeProfileIn(ImportProfiles &profiles, const QString &file, QObject *context,
                   const std::function<void(const Result<KeptProfile> &)> &tell)
{
    const QString name = QFileInfo(file).completeBaseName();
    // Not what the list says: it may not have been read yet.
    const auto read = [file, name, folder = profiles.folder()] {
        Result<ImportProfile> profile = ImportProfileFolder::loadFile(file);
        if (!profile || !folder.holds(name))
            return profile;
        if (const auto there = folder.load(name); there && *there == *profile)
            return profile;
        return Result<ImportProfile>(
            failure(Error::Kind::BadInput,
                    ProfilesDialog::tr("There is a profile “%1” already: rename it, or the file.").arg(name)));
    };
    const auto take = [&profiles, name, tell, asker = QPointer(context)](const Result<ImportProfile> &profile) {
        if (!profile) {
            tell(std::unexpected(profile.error()));
            return;
        }
        profiles.save(name, *profile, [asker, tell, kept = KeptProfile{name, *profile}](const Status &status) {
            if (asker)
                tell(status ? Result<KeptProfile>(kept) : std::unexpected(status.error()));
        });
    };
    runInBackground(context, read, take);
}

ProfilesDialog::ProfilesDialog(ImportProfiles &profiles, const QString &fingerprint, const QString &folder,
                               QWidget *parent)
    : QDialog(parent), m_profiles(profiles), m_model(new ImportProfilesModel(profiles, folder, this))
{
    setWindowTitle(tr("Profiles of imports"));
    m_model->setFingerprint(fingerprint);
    m_message = new MessageBar(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setDragDropMode(QAbstractItemView::DragDrop);
    m_list->setDefaultDropAction(Qt::CopyAction);
    m_list->setToolTip(tr("Drag a profile out to hand its file on; drop such files here to take them in."));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::small);
    column->addWidget(m_message);
    auto *none =
        new EmptyState(QStringLiteral("folder"), tr("No profile is kept yet"),
                       tr("At the end of an import its choices can be saved as a profile: the next file of its "
                          "kind then needs one Enter. Files with profiles can be dropped here as well."),
                       {}, m_list);
    auto *over = new QVBoxLayout(m_list->viewport()); // so that what is dropped on it is dropped on the list
    over->addWidget(none);
    none->setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto showNone = [this, none] { none->setVisible(m_model->rowCount() == 0); };
    connect(m_model, &QAbstractItemModel::modelReset, none, showNone);
    connect(m_model, &QAbstractItemModel::rowsInserted, none, showNone);
    connect(m_model, &QAbstractItemModel::rowsRemoved, none, showNone);
    showNone();
    column->addWidget(m_list, 1);
    makeButtons(*column);
    resize(characterWidth(fontMetrics()) * 90, fontMetrics().height() * 22);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfilesDialog::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProfilesDialog::updateButtons);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &ProfilesDialog::use);
    connect(m_model, &ImportProfilesModel::filesDropped, this, &ProfilesDialog::take);
    connect(&profiles, &ImportProfiles::failed, this, [this](const Error &error) { m_message->showError(error); });
    if (!profiles.problems().isEmpty())
        m_message->showMessage(MessageBar::Kind::Warning, profiles.problems().join(u'\n'));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_use->setVisible(!fingerprint.isEmpty());
    updateButtons();
}

void ProfilesDialog::makeButtons(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    const auto add = [this, row](const QString &text, void (ProfilesDialog::*pressed)()) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, pressed);
        row->addWidget(button);
        return button;
    };
    m_use = add(tr("&Use"), &ProfilesDialog::use);
    m_use->setDefault(true);
    m_rename = new QPushButton(tr("&Rename"), this);
    m_rename->setAutoDefault(false);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->edit(m_list->currentIndex()); });
    row->addWidget(m_rename);
    m_remove = add(tr("&Delete…"), &ProfilesDialog::askToRemove);
    m_export = add(tr("&Save a copy…"), &ProfilesDialog::exportTo);
    add(tr("Take &in a file…"), &ProfilesDialog::importFrom);
    row->addStretch();
    auto *close = new QPushButton(tr("&Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(close);
    column.addLayout(row);
}

int ProfilesDialog::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void ProfilesDialog::updateButtons()
{
    for (QPushButton *button : {m_use, m_rename, m_remove, m_export})
        button->setEnabled(currentRow() >= 0);
}

void ProfilesDialog::use()
{
    if (currentRow() < 0 || m_use->isHidden())
        return;
    Q_EMIT chosen(m_model->profile(currentRow()));
    accept();
}

void ProfilesDialog::askToRemove()
{
    const QString name = m_model->profile(currentRow()).name;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Delete a profile"),
                                tr("Delete the profile “%1”? It cannot be brought back.").arg(name),
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *remove = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("&Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QDialog::finished, this, [this, box, remove, name] {
        if (box->clickedButton() == remove)
            m_profiles.remove(name);
    });
    box->open();
}

void ProfilesDialog::importFrom()
{
    auto *dialog =
        new QFileDialog(this, tr("Take in profiles"), QDir::homePath(), tr("Profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ProfilesDialog::take);
    dialog->open();
}

void ProfilesDialog::exportTo()
{
    const KeptProfile kept = m_model->profile(currentRow());
    auto *dialog = new QFileDialog(this, tr("Save a copy of the profile"),
                                   QDir::home().filePath(kept.name + QStringLiteral(".json")),
                                   tr("Profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kept](const QString &path) {
        const auto tell = [this](const Status &status) {
            if (!status)
                m_message->showError(status.error());
        };
        runInBackground(this, [kept, path] { return AtomicFile::write(path, kept.profile.toJson()); }, tell);
    });
    dialog->open();
}

void ProfilesDialog::take(const QStringList &files)
{
    for (const QString &file : files) {
        takeProfileIn(m_profiles, file, this, [this](const Result<KeptProfile> &taken) {
            if (taken)
                m_message->showMessage(MessageBar::Kind::Success, tr("“%1” is kept.").arg(taken->name));
            else
                m_message->showError(taken.error());
        });
    }
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionsdialog.h"

#include "core/connection/profilechanges.h"
#include "core/connection/profilestore.h"
#include "core/connection/secretstore.h"
#include "core/settings/settings.h"
#include "core/workspace/workspace.h"
#include "ui/common/characterwidth.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/connectionlist.h"
#include "ui/connections/importconnectionsdialog.h"
#include "ui/connections/profilemodel.h"
#include "ui/connections/unsavedquestion.h"

#include <QDir>
#include <QFileDialog>
#include <QSplitter>
#include <QVBoxLayout>

namespace penstock {

ConnectionsDialog::ConnectionsDialog(const Services &services, QWidget *parent) : QDialog(parent), m_services(services)
{
    setWindowTitle(tr("Connections[*]"));
    m_model = new ProfileModel(m_services.profiles, m_services.sessions, this);
    m_changes = new ProfileChanges(m_services.profiles, m_services.secrets, this);
    m_messages = new MessageBar(this);
    m_list = new ConnectionList(*m_model, services.workspace.layout, this);
    m_editor = new ConnectionEditor(services, *m_messages, this);
    layOut();
    connectParts();
    if (m_model->rowCount() > 0)
        edit(m_model->profile(0).id);
    m_list->setFocus();
}

ConnectionsDialog::~ConnectionsDialog() = default;

void ConnectionsDialog::layOut()
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::large);
    splitter->addWidget(m_list);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_messages);
    layout->addWidget(splitter, 1);
    const QFontMetrics metrics = fontMetrics();
    splitter->setSizes({characterWidth(metrics) * 38, characterWidth(metrics) * 78});
    resize(characterWidth(metrics) * 122, metrics.lineSpacing() * 38);
}

void ConnectionsDialog::connectParts()
{
    connect(m_list, &ConnectionList::currentChanged, this, [this](const QString &id) {
        if (id == m_editor->profileId())
            return;
        if (!m_editor->isUnsaved() || !m_editor->isModified()) {
            leaveEdits([this, id] { edit(id); });
            return;
        }
        // Back to the row whose fields hold the edits, when the view has done with this change; then the question.
        const QString before = m_editor->profileId();
        QMetaObject::invokeMethod(
            m_list,
            [this, before, id] {
                m_list->setCurrent(before);
                leaveEdits([this, id] { edit(id); });
            },
            Qt::QueuedConnection);
    });
    connect(&m_services.profiles, &ProfileStore::failed, m_messages, &MessageBar::showError);
    connect(m_list, &ConnectionList::addRequested, this, &ConnectionsDialog::add);
    connect(m_list, &ConnectionList::importRequested, this, &ConnectionsDialog::chooseFile);
    connect(m_list, &ConnectionList::duplicateRequested, this, &ConnectionsDialog::duplicate);
    connect(m_list, &ConnectionList::removeRequested, this, &ConnectionsDialog::remove);
    connect(m_list, &ConnectionList::moveRequested, this, &ConnectionsDialog::moveInList);
    connect(m_list, &ConnectionList::placeRequested, this, &ConnectionsDialog::place);
    connect(m_list, &ConnectionList::renameRequested, this, &ConnectionsDialog::renameGroup);
    connect(m_list, &ConnectionList::activated, this, &ConnectionsDialog::connectNow);
    connect(m_editor, &ConnectionEditor::connectRequested, this, &ConnectionsDialog::connectNow);
    // They are shown in the window behind this dialog.
    connect(m_editor, &ConnectionEditor::serverLogRequested, this, [this] {
        accept();
        Q_EMIT serverLogRequested();
    });
    connect(m_editor, &ConnectionEditor::serverPreferencesRequested, this, [this] {
        accept();
        Q_EMIT serverPreferencesRequested();
    });
    connect(m_editor, &ConnectionEditor::closeRequested, this, &QDialog::reject);
    connect(m_editor, &ConnectionEditor::stateChanged, this, [this] { setWindowModified(m_editor->isUnsaved()); });
    connect(m_messages, &MessageBar::actionTriggered, this, [this] {
        if (m_offered)
            m_offered();
    });
    connect(m_editor, &ConnectionEditor::certificateRefused, this, [this](const QString &sha256) {
        offer(tr("Trust this certificate"), [this, sha256] {
            m_editor->pin(sha256);
            m_messages->showMessage(MessageBar::Kind::Information,
                                    tr("Only this certificate is accepted from now on. Test and save the connection."));
        });
    });
    connect(&m_services.secrets, &SecretStore::keyringUnavailable, this, [this](const QString &reason) {
        m_messages->showMessage(MessageBar::Kind::Warning,
                                tr("No keyring answers, so passwords are kept until Penstock ends and not saved. "
                                   "Unlock or install a keyring to keep them."),
                                reason);
    });
}

void ConnectionsDialog::edit(const QString &profileId)
{
    const int row = m_model->rowOf(profileId);
    if (row < 0)
        return;
    m_offered = {};
    m_editor->edit(m_model->profile(row), m_model->isDraft(row));
    m_list->setCurrent(profileId);
}

/// Goes on when no edit can be lost any more: at once, or when the person has said what becomes of them. Nothing is
/// stored unasked.
void ConnectionsDialog::leaveEdits(const std::function<void()> &then)
{
    const int row = m_model->rowOf(m_editor->profileId());
    const auto drop = [this, row] {
        if (row >= 0 && m_model->isDraft(row))
            m_model->setDraft({});
    };
    if (!m_editor->isModified()) { // also one that is in no list any more may be edited
        drop();
        then();
        return;
    }
    auto *question = new UnsavedQuestion(m_editor->profile().name, this);
    connect(question, &UnsavedQuestion::saveChosen, this, [this, then] {
        if (m_editor->save())
            then();
    });
    connect(question, &UnsavedQuestion::discardChosen, this, [this, drop, then] {
        const int edited = m_model->rowOf(m_editor->profileId());
        if (edited >= 0 && !m_model->isDraft(edited))
            edit(m_editor->profileId());
        drop();
        then();
    });
    question->open();
}

void ConnectionsDialog::add()
{
    leaveEdits([this] {
        Profile profile = Profile::createNew();
        profile.name = freshName(tr("New connection"));
        profile.group = m_list->currentGroup();
        const Settings &usual = m_services.settings;
        profile.connectTimeout = std::chrono::seconds(usual.number(settingkey::connectTimeout));
        profile.idleTimeout = std::chrono::seconds(usual.number(settingkey::idleTimeout));
        profile.proxy = usual.text(settingkey::proxy);
        m_model->setDraft(profile);
        edit(profile.id);
        m_editor->focusName();
    });
}

void ConnectionsDialog::duplicate()
{
    leaveEdits([this] { addCopy(m_editor->profile(), m_editor->password()); });
}

void ConnectionsDialog::addCopy(const Profile &original, const QString &password)
{
    const Result<Profile> copy = m_changes->copy(original, freshName(tr("%1 (copy)").arg(original.name)), password);
    if (!copy) {
        m_messages->showError(copy.error());
        return;
    }
    edit(copy->id);
    m_editor->setPassword(password);
    m_editor->focusName();
}

void ConnectionsDialog::remove()
{
    const int row = m_model->rowOf(m_editor->profileId());
    if (row < 0 || m_model->profile(row).isLocal())
        return;
    const Profile profile = m_model->profile(row);
    const QString next = m_model->profile(row + 1 < m_model->rowCount() ? row + 1 : qMax(0, row - 1)).id;
    const bool wasDraft = m_model->isDraft(row);
    if (wasDraft)
        m_model->setDraft({});
    edit(next);
    if (wasDraft)
        return;
    if (const Status status = m_changes->remove(profile.id); !status) {
        edit(profile.id);
        m_messages->showError(status.error());
        return;
    }
    m_messages->showMessage(MessageBar::Kind::Information, tr("Removed \"%1\".").arg(profile.name));
    offer(tr("Undo"), [this] { undoRemove(); });
}

void ConnectionsDialog::undoRemove()
{
    leaveEdits([this] {
        if (const Result<QString> back = m_changes->undoRemove(); !back)
            m_messages->showError(back.error());
        else if (!back->isEmpty())
            edit(*back);
    });
}

void ConnectionsDialog::offer(const QString &text, const std::function<void()> &action)
{
    m_offered = action;
    m_messages->setAction(text);
}

void ConnectionsDialog::moveInList(int by)
{
    leaveEdits([this, by] {
        const QString id = m_editor->profileId();
        if (const Status status = m_changes->move(id, by); !status)
            m_messages->showError(status.error());
        m_list->setCurrent(id);
    });
}

void ConnectionsDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import connections of another program"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(dialog->filter() | QDir::Hidden); // the influx CLI's lie in ~/.influxdbv2
    dialog->setNameFilters(
        {tr("Configurations (configs *.toml *.conf *.yaml *.yml *.json *.env .env)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionsDialog::importFile);
    dialog->open();
}

void ConnectionsDialog::importFile(const QString &path)
{
    leaveEdits([this, path] {
        const Result<ForeignFile> file = ForeignFile::read(path);
        if (!file) {
            m_messages->showError(file.error());
            return;
        }
        auto *dialog = new ImportConnectionsDialog(m_services, *file, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ImportConnectionsDialog::imported, this, [this](const QStringList &ids) {
            edit(ids.constFirst());
            m_messages->showMessage(MessageBar::Kind::Success,
                                    tr("%n connection(s) imported.", nullptr, int(ids.size())));
        });
        dialog->open();
    });
}

void ConnectionsDialog::place(const QString &profileId, const QString &group, const QString &before)
{
    leaveEdits([this, profileId, group, before] {
        if (const Status status = m_changes->place(profileId, group, before); !status)
            m_messages->showError(status.error());
        edit(profileId);
    });
}

void ConnectionsDialog::renameGroup(const QString &group, const QString &name)
{
    leaveEdits([this, group, name] {
        if (const Status status = m_changes->renameGroup(group, name); !status)
            m_messages->showError(status.error());
        edit(m_editor->profileId());
    });
}

void ConnectionsDialog::connectNow()
{
    const QString id = m_editor->profileId();
    const auto go = [this, id] {
        Q_EMIT connectRequested(id);
        accept();
    };
    if (m_editor->isUnsaved())
        m_editor->save(go);
    else if (m_model->rowOf(id) >= 0)
        go();
}

QString ConnectionsDialog::freshName(const QString &wish) const
{
    QString name = wish;
    for (int number = 2; m_services.profiles.findByName(name); ++number)
        name = tr("%1 %2").arg(wish).arg(number);
    return name;
}

void ConnectionsDialog::select(const QString &profileId)
{
    if (profileId.isEmpty())
        add();
    else if (profileId != m_editor->profileId())
        leaveEdits([this, profileId] { edit(profileId); });
}

void ConnectionsDialog::done(int result)
{
    const auto end = [this, result] {
        m_editor->stopTest();
        m_changes->forgetRemoved();
        QDialog::done(result);
    };
    if (result == Rejected)
        leaveEdits(end);
    else
        end();
}

} // namespace penstock

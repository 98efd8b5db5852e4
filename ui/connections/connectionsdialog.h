// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QDialog>

#include <functional>

namespace penstock {

class ConnectionEditor;
class ConnectionList;
class MessageBar;
class ProfileChanges;
class ProfileModel;
struct Profile;

/// The saved connections: add, edit, duplicate, remove with undo, reorder, test with version and latency.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionsDialog(const Services &services, QWidget *parent = nullptr);
    ~ConnectionsDialog() override;

    void select(const QString &profileId); ///< empty: starts a new one
    void done(int result) override;        ///< asks first when edits would be lost
    /// Offers the connections of another program's file.
    void importFile(const QString &path);

Q_SIGNALS:
    void connectRequested(const QString &profileId);
    void serverLogRequested();         ///< the local server's
    void serverPreferencesRequested(); ///< the local server's

private:
    void layOut();
    void connectParts();
    void edit(const QString &profileId);
    void leaveEdits(const std::function<void()> &then);
    void add();
    void duplicate();
    void addCopy(const Profile &original, const QString &password);
    void remove();
    void undoRemove();
    void offer(const QString &text, const std::function<void()> &action);
    void moveInList(int by);
    void chooseFile();
    void place(const QString &profileId, const QString &group, const QString &before);
    void renameGroup(const QString &group, const QString &name);
    void connectNow();
    QString freshName(const QString &wish) const;

    Services m_services;
    ProfileModel *m_model = nullptr;
    ProfileChanges *m_changes = nullptr;
    MessageBar *m_messages = nullptr;
    ConnectionList *m_list = nullptr;
    ConnectionEditor *m_editor = nullptr;
    std::function<void()> m_offered; ///< what the message bar's button does
};

} // namespace penstock

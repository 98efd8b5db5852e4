// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofiles.h"

#include <QDialog>

#include <functional>

class QListView;
class QPushButton;
class QVBoxLayout;

namespace penstock {

class ImportProfilesModel;
class MessageBar;

/// The kept profiles of imports: to use one for the file at hand, to rename, delete, hand on and take in.
class ProfilesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `fingerprint`: of the file at hand; empty: there is none to use one for. `folder`: of the profiles.
    ProfilesDialog(ImportProfiles &profiles, const QString &fingerprint, const QString &folder,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const penstock::KeptProfile &profile); ///< to be used

private:
    void makeButtons(QVBoxLayout &column);
    int currentRow() const;
    void updateButtons();
    void use();
    void askToRemove();
    void importFrom();
    void exportTo();
    void take(const QStringList &files);

    ImportProfiles &m_profiles;
    ImportProfilesModel *m_model = nullptr;
    MessageBar *m_message = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
};

/// Reads a profile of a file anywhere in the thread pool and keeps it by the file's name, which must be free. `tell`
/// hears what became of it: the profile, or the error.
void takeProfileIn(ImportProfiles &profiles, const QString &file, QObject *context,
                   const std::function<void(const Result<KeptProfile> &)> &tell);

} // namespace penstock

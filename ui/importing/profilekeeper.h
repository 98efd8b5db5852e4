// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofiles.h"

#include <QObject>

class QWidget;

namespace penstock {

/// Asks what a profile is to be called, and keeps it; one of that name is replaced only when somebody says so.
class ProfileKeeper final : public QObject
{
    Q_OBJECT

public:
    ProfileKeeper(ImportProfiles &profiles, QWidget &window);

    /// `name`: a proposal.
    void keep(const ImportProfile &profile, const QString &name);

Q_SIGNALS:
    void kept(const QString &name);
    void failed(const penstock::Error &error);

private:
    void take(const ImportProfile &profile, const QString &name);
    void askToReplace(const ImportProfile &profile, const QString &name);
    void save(const ImportProfile &profile, const QString &name);

    ImportProfiles &m_profiles;
    QWidget &m_window;
};

} // namespace penstock

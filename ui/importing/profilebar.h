// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/profile/importprofilefolder.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace penstock {

/// Says that there are profiles for files like the one at hand, and takes one by one press; hidden while there are
/// none.
class ProfileBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ProfileBar(QWidget *parent = nullptr);

    void setProfiles(const QList<KeptProfile> &profiles);
    /// On the button that takes it; false when there is none.
    bool takeFocus();

Q_SIGNALS:
    /// `imports`: at once, when nothing is to be asked.
    void chosen(const penstock::KeptProfile &profile, bool imports);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(bool imports);

    QList<KeptProfile> m_profiles;
    QLabel *m_text = nullptr;
    QComboBox *m_names = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace penstock

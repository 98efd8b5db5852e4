// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace penstock {

class ProfileModel;

/// A choice among the connections. A long name is cut in its middle, since names of machines differ at their ends; in
/// the open list, which is as wide as it needs to be, the group stands beside the name.
class ConnectionCombo final : public QComboBox
{
    Q_OBJECT

public:
    explicit ConnectionCombo(ProfileModel &model, QWidget *parent = nullptr);

    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace penstock

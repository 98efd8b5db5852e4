// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace penstock {

class AutoRefresh;

/// Turns an AutoRefresh on and off, and shows how it stands: a press stops it, or asks how often.
class RefreshButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit RefreshButton(QWidget *parent = nullptr);

    /// It lives as long as this.
    void setRefresh(const AutoRefresh &refresh);

Q_SIGNALS:
    void intervalChosen(int seconds); ///< by the person; 0: off

private:
    void fillMenu();
    void updateText();

    const AutoRefresh *m_refresh = nullptr;
};

} // namespace penstock

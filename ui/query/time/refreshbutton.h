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

    /// Without its word, as long as it is off and has nothing to tell.
    void setShort(bool isShort);
    int wholeWidth() const { return m_wholeWidth; } ///< that it would like with its text

Q_SIGNALS:
    void intervalChosen(int seconds); ///< by the person; 0: off

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void updateText();

    const AutoRefresh *m_refresh = nullptr;
    bool m_isShort = false;
    int m_wholeWidth = 0;
};

} // namespace penstock

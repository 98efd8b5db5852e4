// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace penstock {

/// A dock whose contents are made when it is first seen, or when something of them is needed: a window starts without
/// those of the docks that are hidden or lie behind others.
class LateDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit LateDock(const QString &title, QWidget *parent = nullptr);

    /// Makes the contents, unless they are there.
    void complete();
    bool isComplete() const { return m_isComplete; }

protected:
    /// What the dock holds; called once.
    virtual QWidget *makeContents() = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_place = nullptr; ///< of the contents: there from the beginning
    bool m_isComplete = false;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace penstock {

class RoleLabel;

/// How many changes of points wait, and the ways on: look at them, or throw them away.
class EditsBar final : public QFrame
{
    Q_OBJECT

public:
    explicit EditsBar(QWidget *parent = nullptr); ///< hidden while nothing waits

    /// `isOlder`: of an answer that is not shown any more.
    void update(std::size_t count, bool isOlder);

    QPushButton *reviewButton() const { return m_review; }
    QPushButton *discardButton() const { return m_discard; }
    QString text() const;

Q_SIGNALS:
    void reviewAsked();
    void discardAsked();

private:
    RoleLabel *m_text = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace penstock

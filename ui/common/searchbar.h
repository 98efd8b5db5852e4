// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace penstock {

/// What bars that look for a text have in common: the field, previous, next, what was found, and a way out. F3, Return
/// and with Shift the other way; Escape closes. Hidden until it is shown.
class SearchBar : public QWidget
{
    Q_OBJECT

protected:
    /// `name` says what is looked for, and where.
    SearchBar(const QString &name, QWidget *parent);

    QLineEdit *wanted() const { return m_wanted; }
    QLabel *state() const { return m_state; }

    /// One more beside the field, to be switched on and off.
    QToolButton *addSwitch(const QString &sign, const QString &text);
    /// One more row below.
    void addRow(QWidget *row);
    static QLineEdit *makeField(const QString &name, QWidget *parent);

    /// Shows it, the text chosen, to be typed over.
    void openField();
    virtual void find(bool isForward) = 0;
    virtual void leave() = 0;

    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_wanted = nullptr;
    QLabel *m_state = nullptr;
    QHBoxLayout *m_finding = nullptr;
    int m_switches = 0;
};

} // namespace penstock

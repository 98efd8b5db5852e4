// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/precision.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace penstock {

class PolicyChoice;
class RoleLabel;

/// The line above line protocol: where it goes, how it is read, what it comes to, and the button that writes it.
class WriteBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WriteBar(QWidget *parent = nullptr);

    void setTarget(const QString &text, bool isUnverified);
    Precision precision() const;
    void setPrecision(Precision precision);
    PolicyChoice &policy() const { return *m_policy; }
    QString tags() const;
    void setTags(const QString &tags);
    /// What is wrong with the tags; empty: nothing.
    void setTagsProblem(const QString &problem);
    void setSummary(const QString &text, bool hasMistakes);
    void setRunning(bool running);
    /// False: what is written is no text that a line could be put into.
    void setTakesPoints(bool takes);

Q_SIGNALS:
    void precisionChosen(); ///< by the person
    void tagsEdited();
    void pointToggled(bool shown);
    void writeRequested();
    void stopRequested();

private:
    QLabel *m_target = nullptr;
    RoleLabel *m_unverified = nullptr;
    QComboBox *m_precision = nullptr;
    PolicyChoice *m_policy = nullptr;
    QWidget *m_namedPolicy = nullptr;
    QLineEdit *m_tags = nullptr;
    QToolButton *m_point = nullptr;
    RoleLabel *m_summary = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace penstock

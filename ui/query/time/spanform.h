// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/timerange.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace penstock {

class RoleLabel;

/// Two moments to type, in one line; hidden until it is opened. What is wrong with them is said beside them.
class SpanForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SpanForm(QWidget *parent = nullptr);

    /// Starts with that range, if it is from one moment to another one, in the zone.
    void open(const TimeRange &range, const QByteArray &zone);
    void setZone(const QByteArray &zone);

    QLineEdit *from() const { return m_from; }
    QLineEdit *to() const { return m_to; }
    /// What is wrong; empty: nothing.
    QString fault() const;

Q_SIGNALS:
    void chosen(const penstock::TimeRange &range);
    void closed(); ///< without a choice

protected:
    bool event(QEvent *event) override; ///< Esc closes it, before it stops anything
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<TimeRange> read();
    void apply();
    void dismiss();

    QByteArray m_zone;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    RoleLabel *m_fault = nullptr;
};

} // namespace penstock

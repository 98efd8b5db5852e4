// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linereview.h"
#include "ui/write/pointfield.h"

#include <QFrame>

class QLineEdit;
class QVBoxLayout;

namespace penstock {

class RoleLabel;

/// A point that is filled in and becomes a line.
class PointForm final : public QFrame
{
    Q_OBJECT

public:
    explicit PointForm(QWidget *parent = nullptr);

    /// By which the line is written.
    void setRules(const LineReview::Rules &rules);

Q_SIGNALS:
    void lineReady(const QString &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PointField *addField(PointField::Kind kind);
    void insert();
    Result<QString> line() const;

    LineReview::Rules m_rules;
    QLineEdit *m_measurement = nullptr;
    QLineEdit *m_time = nullptr;
    QList<PointField *> m_fields;
    QVBoxLayout *m_rows = nullptr;
    RoleLabel *m_problem = nullptr;
};

} // namespace penstock

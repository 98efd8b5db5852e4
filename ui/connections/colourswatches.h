// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QToolButton;

namespace penstock {

/// A row of colours to mark a connection with, the first being none.
class ColourSwatches final : public QWidget
{
    Q_OBJECT

public:
    explicit ColourSwatches(QWidget *parent = nullptr);

    QString colour() const { return m_colour; } ///< "#rrggbb", empty: none
    void setColour(const QString &colour);

Q_SIGNALS:
    void edited();

private:
    QString m_colour;
    QList<QToolButton *> m_buttons;
};

} // namespace penstock

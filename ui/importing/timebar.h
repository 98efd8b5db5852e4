// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/timestampformat.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace penstock {

/// What a time needs beside its format: the zone of texts without an offset, the pattern of Kind::Pattern, and where
/// elapsed times count from.
class TimeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeBar(QWidget *parent = nullptr);

    /// Null: the file has no time. Emits nothing.
    void setTime(const TimestampFormat *time);

    /// What is wrong with what was typed; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void zoneChosen(const QString &zone);       ///< IANA
    void patternChosen(const QString &pattern); ///< one that can be read
    void startChosen(std::int64_t start);       ///< nanoseconds on the clock of the zone
    void typed();                               ///< problem() may have changed

private:
    void fillZones();
    void takeZone(const QString &zone);
    void takePattern(const QString &pattern);
    void takeStart(const QString &text);

    QComboBox *m_zone = nullptr;
    QLabel *m_patternLabel = nullptr;
    QLineEdit *m_pattern = nullptr;
    QLabel *m_startLabel = nullptr;
    QLineEdit *m_start = nullptr;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace penstock {

class Point;

/// A row of the form of a point: a tag or a field, its name and its value.
class PointField final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Tag, Float, Integer, Unsigned, Boolean, String };

    explicit PointField(Kind kind, QWidget *parent = nullptr);

    /// Whether it is to be had of the server; one that is chosen stays.
    void setHasUnsigned(bool has);
    bool isBlank() const;
    /// Puts it into the point. BadInput when the value is none of its kind.
    Status addTo(Point &point) const;
    void clearValue();

Q_SIGNALS:
    void entered(); ///< Return was pressed
    void removeRequested();

private:
    Status refuse(const QString &what) const;

    QComboBox *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_value = nullptr;
};

} // namespace penstock

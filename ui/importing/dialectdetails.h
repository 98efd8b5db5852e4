// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvdialect.h"
#include "core/csv/nullmarkers.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace penstock {

/// The parts of a dialect that few files need said: what the dialect bar shows under "More".
class DialectDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit DialectDetails(QWidget *parent = nullptr);

    void setDialect(const CsvDialect &dialect); ///< emits nothing
    void apply(CsvDialect &dialect) const;
    /// What can be said depends on what has been said beside it.
    void enableFor(const CsvDialect &dialect);
    NullMarkers nullMarkers() const;
    void setNullMarkers(const NullMarkers &markers); ///< emits nothing

    /// Whether the starts of the columns can be read; only a fixed width needs them.
    bool hasColumnStarts() const;

Q_SIGNALS:
    void changed(); ///< by the person

private:
    QWidget *makeMarks();
    QWidget *makeRows();
    QWidget *makeSwitches();

    NullMarkers m_given; ///< by setNullMarkers(), which count until the text is another one
    QString m_givenText;
    bool m_hasDecimalComma = false;
    QComboBox *m_escape = nullptr;
    QLineEdit *m_comment = nullptr;
    QLineEdit *m_lineTail = nullptr;
    QLineEdit *m_nulls = nullptr;
    QLineEdit *m_columnStarts = nullptr;
    QSpinBox *m_headerRows = nullptr;
    QSpinBox *m_unitsAbove = nullptr;
    QSpinBox *m_unitRows = nullptr;
    QCheckBox *m_trims = nullptr;
    QCheckBox *m_looseQuotes = nullptr;
    QCheckBox *m_formulas = nullptr;
    QCheckBox *m_loneReturns = nullptr;
    QCheckBox *m_commentedHeader = nullptr;
};

} // namespace penstock

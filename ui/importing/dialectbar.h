// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csvdialect.h"
#include "core/csv/nullmarkers.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QToolButton;

namespace penstock {

class DialectDetails;

/// How the file is punctuated, as controls in a row, or in two when there is little room; what few files need folds out
/// below.
class DialectBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DialectBar(QWidget *parent = nullptr);

    CsvDialect dialect() const;
    void setDialect(const CsvDialect &dialect); ///< emits nothing
    NullMarkers nullMarkers() const;            ///< besides the usual ones
    void setNullMarkers(const NullMarkers &markers);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed(); ///< by the person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePunctuation();
    QWidget *makeSwitches();
    void updateControls();
    bool isComplete() const;

    CsvDialect m_base; ///< what has no control here
    QBoxLayout *m_layout = nullptr;
    QWidget *m_punctuation = nullptr;
    QWidget *m_switches = nullptr;
    QComboBox *m_delimiter = nullptr;
    QLineEdit *m_otherDelimiter = nullptr;
    QComboBox *m_quote = nullptr;
    QCheckBox *m_header = nullptr;
    QSpinBox *m_skip = nullptr;
    QCheckBox *m_decimalComma = nullptr;
    QComboBox *m_encoding = nullptr;
    QToolButton *m_more = nullptr;
    DialectDetails *m_details = nullptr;
};

} // namespace penstock

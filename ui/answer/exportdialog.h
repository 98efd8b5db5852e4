// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/exportstyle.h"
#include "core/file/packing.h"
#include "core/result/tablesnapshot.h"

#include <QDialog>

#include <functional>
#include <optional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QPushButton;

namespace penstock {

class LinePointsForm;
class RoleLabel;

/// Asks as what rows are written into a file, and which of them.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Rows {
        All,     ///< as they came
        Shown,   ///< sorted and filtered
        Selected ///< the selected cells alone
    };

    /// What there is to choose from.
    struct Offer
    {
        TableSnapshot table{}; ///< null: an answer that is still to come, of which all is written
        QStringList knownTags{};
        std::optional<std::size_t> shown{}; ///< rows, when they are sorted or filtered
        std::size_t selectedRows = 0;
        std::size_t selectedCells = 0;
        qsizetype hiddenColumns = 0;
        bool isIncomplete = false; ///< rows are missing, or still to come
    };

    ExportDialog(const Offer &offer, const ExportStyle &style, QWidget *parent = nullptr);

    ExportStyle style() const;
    Rows rows() const;
    QString suffix() const; ///< "csv.gz", …

    /// Opens one, and then asks for the file.
    static void ask(const Offer &offer, const ExportStyle &style, QWidget *parent,
                    const std::function<void(const QString &path, const ExportDialog &dialog)> &chosen);

private:
    void addFormats(const ExportStyle &style);
    void addRows();
    void addOptions(const ExportStyle &style);
    void addDialect(const ExportStyle &style);
    void update();
    bool isLines() const;
    void askFile(const std::function<void(const QString &path, const ExportDialog &dialog)> &chosen);

    Offer m_offer;
    QFormLayout *m_form = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_packing = nullptr;
    QButtonGroup *m_rows = nullptr;
    RoleLabel *m_columns = nullptr;
    QWidget *m_dialect = nullptr; ///< of CSV, with these
    QComboBox *m_separator = nullptr;
    QCheckBox *m_crLf = nullptr;
    QCheckBox *m_formulaSafe = nullptr;
    QCheckBox *m_notFinite = nullptr;
    LinePointsForm *m_points = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace penstock

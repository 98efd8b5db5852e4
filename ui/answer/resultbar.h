// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/exportstyle.h"
#include "ui/common/foldingbar.h"

class QButtonGroup;
class QLineEdit;
class QToolButton;

namespace penstock {

class EntryChooser;
class ResultSet;

/// What stands above an answer: how it is shown, which of its tables, the filter, and the way into a file.
class ResultBar final : public FoldingBar
{
    Q_OBJECT

public:
    enum class Page { Table, Chart, Raw, Messages, Plan };

    explicit ResultBar(QWidget *parent = nullptr);

    /// With the sign of its key.
    static QString nameOf(Page page);
    Page page() const;
    void setPage(Page page);

    QLineEdit *filter() const { return m_filter; }
    /// Shows a filter for each column, or hides them.
    QToolButton *columnFilters() const { return m_columnFilters; }
    /// Shows the series of the table, or hides them.
    QToolButton *series() const { return m_series; }

    /// Forgets the tables that were listed.
    void setStatements(const QStringList &statements);
    /// Lists the tables so far, with their rows. Null: none. `all`: no more will come.
    void update(const ResultSet *result, bool all);
    void setEntry(int entry);
    void setNoteCount(std::size_t notes);
    /// The answer is a server's plan: it is shown as such, until another is not.
    void setPlanOffered(bool offered);

    /// Behind the others; it has an icon and a menu, and goes where there is no room for it as they do.
    void addFurther(QToolButton &button);

Q_SIGNALS:
    void pageChanged();
    void pageChosen(); ///< by the person
    void entryChosen(int entry);
    void exportAsked(const penstock::ExportStyle &style);

private:
    QToolButton *addPage(Page page, const QString &icon);
    QToolButton *addSwitch(const QString &icon, const QString &name, const QString &hint);
    QToolButton *makeExport();

    QButtonGroup *m_pages = nullptr;
    EntryChooser *m_entries = nullptr;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_columnFilters = nullptr;
    QToolButton *m_series = nullptr;
    QToolButton *m_export = nullptr;
};

} // namespace penstock

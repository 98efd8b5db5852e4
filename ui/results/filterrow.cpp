// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/filterrow.h"

#include "core/answer/columnfilter.h"
#include "core/async/visibletext.h"
#include "ui/common/theme.h"
#include "ui/results/resulttableview.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace penstock {

FilterRow::FilterRow(ResultTableView &view)
    : QWidget(&view), m_view(view), m_pinned(new QWidget(this)), m_scrolled(new QWidget(this))
{
    setAccessibleName(tr("Filters of the columns"));
    setAutoFillBackground(true);
    connect(&view, &GridView::columnsArranged, this, &FilterRow::arrange);
    connect(&view, &ResultTableView::columnFiltersChanged, this, &FilterRow::showFilters);
    connect(view.model(), &GridModel::exchanged, this, &FilterRow::showFilters);
    connect(view.model(), &GridModel::columnsChanged, this, &FilterRow::showFilters); // they may be of other types
    connect(view.model(), &GridModel::replaced, this, [this] {
        qDeleteAll(m_edits);
        m_edits.clear();
        m_faults.clear();
        arrange();
        Q_EMIT faultsChanged();
    });
}

QSize FilterRow::sizeHint() const
{
    const QLineEdit sample;
    return {0, sample.sizeHint().height() + 2};
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QLineEdit *FilterRow::edit(int column)
{
    QLineEdit *&known = m_edits[column];
    if (known)
        return known;
    known = new QLineEdit(m_scrolled);
    known->setAccessibleName(tr("Filter of %1").arg(visibleText(m_view.model()->columnName(column))));
    known->setPlaceholderText(tr("all"));
    known->setToolTip(tr("Part of the text, or = != < > <= >= a value, a..b, /expression/, null, !null"));
    known->setText(m_view.columnFilter(column));
    known->setCursorPosition(0); // a narrow one shows how it begins
    known->installEventFilter(this);
    connect(known, &QLineEdit::textEdited, this, [this, column](const QString &text) {
        m_view.setColumnFilter(column, text);
        judge(column);
    });
    connect(known, &QLineEdit::returnPressed, &m_view, qOverload<>(&QWidget::setFocus));
    return known;
}

void FilterRow::arrange()
{
    const GridColumns &columns = m_view.columns();
    const int border = m_view.gutterWidth() + columns.pinnedWidth();
    m_pinned->setGeometry(0, 0, border, height());
    m_scrolled->setGeometry(border, 0, std::max(width() - border, 0), height());
    for (auto known = m_edits.cbegin(); known != m_edits.cend(); ++known) {
        const int at = columns.placeOf(known.key());
        const bool isOut =
            at < 0 || (at >= columns.pinnedCount() &&
                       (m_view.columnLeft(at) + columns.width(at) <= border || m_view.columnLeft(at) >= width()));
        if (isOut && at >= 0 && (*known)->hasFocus())
            place(*known, at, border, m_scrolled); // where its column is, and not over another one
        else if (isOut)
            (*known)->hide();
    }
    for (int at = 0; at < columns.pinnedCount(); ++at)
        place(edit(columns.id(at)), at, 0, m_pinned);
    for (int at = std::max(m_view.placeAt(border), columns.pinnedCount());
         at < columns.count() && m_view.columnLeft(at) < width(); ++at)
        place(edit(columns.id(at)), at, border, m_scrolled);
}

void FilterRow::place(QLineEdit *edit, int at, int from, QWidget *area)
{
    if (edit->parentWidget() != area)
        edit->setParent(area);
    edit->setGeometry(m_view.columnLeft(at) - from + 1, 1, m_view.columns().width(at) - 2, height() - 2);
    edit->show();
}

void FilterRow::showFilters()
{
    for (auto known = m_edits.cbegin(); known != m_edits.cend(); ++known) {
        const QString filter = m_view.columnFilter(known.key());
        if ((*known)->text().trimmed() != filter) {
            (*known)->setText(filter);
            if (!(*known)->hasFocus())
                (*known)->setCursorPosition(0);
        }
        judge(known.key());
    }
}

void FilterRow::judge(int column)
{
    const std::shared_ptr<const Table> &table = m_view.resultModel().table();
    const QString filter = m_view.columnFilter(column);
    QString fault;
    if (table && !filter.isEmpty()) {
        const Result<ColumnTest> test =
            ColumnTest::read(*table, {std::size_t(column), filter}, m_view.resultModel().times());
        fault = test ? QString() : test.error().message;
    }
    if (fault == m_faults.value(column))
        return;
    m_faults[column] = fault;
    QLineEdit *const field = edit(column);
    QPalette colours = palette();
    if (!fault.isEmpty())
        colours.setColor(QPalette::Text, themeColor(ThemeRole::Error));
    field->setPalette(colours);
    field->setAccessibleDescription(fault);
    Q_EMIT faultsChanged();
}

void FilterRow::focusColumn(int column)
{
    if (m_view.columns().placeOf(column) < 0)
        return;
    QLineEdit *const field = edit(column);
    m_view.showPlace(m_view.columns().placeOf(column));
    arrange();
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
    arrange(); // the one that had the focus need not be shown any more
}

QStringList FilterRow::faults() const
{
    QStringList faults;
    for (auto fault = m_faults.cbegin(); fault != m_faults.cend(); ++fault) {
        if (!fault->isEmpty())
            faults += QStringLiteral("%1: %2").arg(visibleText(m_view.model()->columnName(fault.key())), *fault);
    }
    faults.sort();
    return faults;
}

bool FilterRow::comparesDigits(const ColumnFilter &filter) const
{
    const std::shared_ptr<const Table> &table = m_view.resultModel().table();
    if (!table || filter.column >= table->columnCount())
        return false;
    const Result<ColumnTest> test = ColumnTest::read(*table, filter, m_view.resultModel().times());
    return test && test->comparesDigits();
}

QStringList FilterRow::notes() const
{
    QStringList names;
    for (const ColumnFilter &filter : m_view.shownWish().filter.columns) {
        if (!m_faults.value(int(filter.column)).isEmpty())
            continue;
        const QString name = visibleText(m_view.model()->columnName(int(filter.column)));
        names += comparesDigits(filter) ? tr("%1 (texts, letter by letter)", "name of a column").arg(name) : name;
    }
    QStringList notes;
    if (!names.isEmpty())
        notes += tr("filtered by %1", "names of columns").arg(names.join(QStringLiteral(", ")));
    return notes + faults();
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool comesBack =
            reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
        if (!comesBack)
            field->setCursorPosition(0);
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (field && key == Qt::Key_Escape && !field->text().isEmpty()) {
            m_view.setColumnFilter(m_edits.key(field), {});
            return true;
        }
        // From column to column as they stand, also to those that are not in the view.
        const int next = key == Qt::Key_Tab ? 1 : key == Qt::Key_Backtab ? -1 : 0;
        const int place = field && next != 0 ? m_view.columns().placeOf(m_edits.key(field)) + next : -1;
        if (place >= 0 && place < m_view.columns().count()) {
            focusColumn(m_view.columns().id(place));
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            m_view.setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace penstock

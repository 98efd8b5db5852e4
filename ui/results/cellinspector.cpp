// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/cellinspector.h"

#include "core/answer/jsonindent.h"
#include "core/async/visibletext.h"
#include "ui/common/characterwidth.h"
#include "ui/common/fixedfont.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/results/resulttableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace penstock {

namespace {

constexpr int shownValue = 200;               // characters of a value in the list
constexpr qsizetype longestLines = 4'000'000; // characters that are put into lines

/// A number as the server has it, in whatever format the table shows it; what is staged, times and texts as there.
QString valueText(const GridModel &model, qint64 row, int column)
{
    const bool isFormatted = model.kind(column) == GridModel::Kind::Figure;
    const bool isStaged = model.mark(row, column) == GridModel::Mark::Changed; // what is to be deleted is as it was
    return (isFormatted && !isStaged ? model.exactText(row, column) : model.shownText(row, column)).left(shownValue);
}

} // namespace

CellInspector::CellInspector(ResultTableView &view)
    : QDialog(&view),
      m_view(view),
      m_row(new QTreeWidget(this)),
      m_value(new QPlainTextEdit(this)),
      m_about(new QLabel(this)),
      m_inLines(new QCheckBox(tr("JSON in &lines"), this))
{
    setWindowTitle(tr("Row and cell"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QFont fixed = fixedFont();
    m_row->setAccessibleName(tr("Values of the row"));
    m_row->setHeaderLabels({tr("Column"), tr("Value")});
    m_row->setRootIsDecorated(false);
    m_row->setUniformRowHeights(true);
    m_value->setAccessibleName(tr("Value of the cell"));
    m_value->setReadOnly(true);
    m_value->setTabChangesFocus(true);
    useFixedFont(*m_value);
    m_inLines->setChecked(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);

    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_row);
    parts->addWidget(m_value);
    auto *buttons = new QDialogButtonBox(this);
    auto *previous = buttons->addButton(tr("&Previous row"), QDialogButtonBox::ActionRole);
    auto *next = buttons->addButton(tr("&Next row"), QDialogButtonBox::ActionRole);
    auto *copy = buttons->addButton(tr("&Copy value"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close)->setDefault(true);
    // Enter closes what Enter has opened.
    for (QPushButton *button : {previous, next, copy})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_about, 1);
    line->addWidget(m_inLines);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(parts, 1);
    layout->addLayout(line);
    layout->addWidget(buttons);
    resize(characterWidth(fontMetrics()) * 84, fontMetrics().height() * 30);

    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(copy, &QPushButton::clicked, this, [this] {
        const GridCell cell = m_view.current();
        if (cell.isValid() && currentColumn() >= 0)
            QGuiApplication::clipboard()->setText(m_view.model()->exactText(cell.row, currentColumn()));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_inLines, &QCheckBox::toggled, this, &CellInspector::showValue);
    connect(m_row, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFollowing)
            showValue();
    });
    connect(&view, &GridView::currentChanged, this, &CellInspector::follow);
    connect(view.model(), &GridModel::replaced, this, &QDialog::reject);
    follow();
}

int CellInspector::currentColumn() const
{
    const QTreeWidgetItem *item = m_row->currentItem();
    return item ? item->data(0, Qt::UserRole).toInt() : -1;
}

void CellInspector::follow()
{
    const GridCell cell = m_view.current();
    const QScopedValueRollback following(m_isFollowing, true);
    const int chosen = currentColumn();
    m_row->clear();
    if (!cell.isValid() || cell.row >= m_view.model()->rowCount())
        return showValue();
    // A newer answer's: whoever looks at another column of the row goes on doing so.
    const bool isSame = std::exchange(m_followed, cell) == cell && chosen >= 0;
    const int current = isSame ? chosen : m_view.columns().id(cell.column);
    const GridModel &model = *m_view.model();
    for (const int column : model.columns()) {
        const bool isNull = model.isNull(cell.row, column);
        const QString value = isNull ? tr("null") : valueText(model, cell.row, column);
        auto *item = new QTreeWidgetItem(m_row, {visibleText(model.columnName(column)), value});
        item->setData(0, Qt::UserRole, column);
        item->setToolTip(0, model.columnNote(column).toHtmlEscaped());
        if (isNull)
            item->setForeground(1, themeColor(ThemeRole::Muted));
        if (model.kind(column) != GridModel::Kind::Text)
            item->setFont(1, fixedFont());
        if (const QString note = model.markNote(cell.row, column); !note.isEmpty()) {
            QFont font = item->font(1);
            font.setBold(true);
            font.setStrikeOut(model.mark(cell.row, column) == GridModel::Mark::Removed);
            item->setFont(1, font);
            item->setToolTip(1, note.toHtmlEscaped());
        }
        if (column == current)
            m_row->setCurrentItem(item);
    }
    m_row->resizeColumnToContents(0);
    showValue();
}

void CellInspector::showValue()
{
    const GridCell cell = m_view.current();
    const int column = currentColumn();
    m_inLines->setEnabled(false);
    if (!cell.isValid() || column < 0) {
        m_value->clear();
        m_about->clear();
        return;
    }
    const GridModel &model = *m_view.model();
    const QString exact = model.exactText(cell.row, column);
    const bool isText = model.kind(column) == GridModel::Kind::Text;
    const bool canBeJson = isText && exact.size() <= longestLines && (exact.startsWith(u'{') || exact.startsWith(u'['));
    const QString lines = canBeJson ? indentedJson(exact) : QString();
    m_inLines->setEnabled(!lines.isEmpty());
    const bool isInLines = !lines.isEmpty() && m_inLines->isChecked();
    const QString shown = visibleText(isInLines ? lines : exact);
    if (m_value->toPlainText() != shown) // else it would be read from the beginning again
        m_value->setPlainText(shown);
    QStringList about{tr("Row %1").arg(formatCount(model.rowNumber(cell.row))), model.columnNote(column)};
    if (model.isNull(cell.row, column))
        about += tr("null");
    else if (isText)
        about += exact.size() == 1 ? tr("1 character") : tr("%1 characters").arg(formatCount(quint64(exact.size())));
    // The value is what the server has; in the row stands what is staged.
    if (const QString note = model.markNote(cell.row, column); !note.isEmpty())
        about += note;
    m_about->setText(about.join(QStringLiteral(" · ")));
}

void CellInspector::step(qint64 rows)
{
    const int column = currentColumn();
    const GridCell cell = m_view.current();
    const int place = column < 0 ? -1 : m_view.columns().placeOf(column);
    m_view.setCurrent({cell.row + rows, place < 0 ? cell.column : place});
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/entrychooser.h"

#include "ui/answer/entrylist.h"
#include "ui/common/characterwidth.h"
#include "ui/common/factline.h"

#include <QEvent>
#include <QListView>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace penstock {

namespace {

constexpr int mostCharacters = 30; // the filter stands beside it
constexpr int leastCharacters = 14;
constexpr int leastOfName = 4;       // characters
constexpr int measuredEntries = 100; // to find a width

} // namespace

EntryChooser::EntryChooser(QWidget *parent) : QComboBox(parent), m_list(new EntryList(this))
{
    setAccessibleDescription(tr("Which table of the answer is shown"));
    setToolTip(tr("Which table of the answer is shown"));
    // Nothing here may look at all entries: there may be very many.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *view = new QListView(this);
    view->setUniformItemSizes(true);
    setView(view);
    setModel(m_list);
}

QSize EntryChooser::minimumSizeHint() const
{
    const QSize hint = QComboBox::minimumSizeHint();
    return {std::min(hint.width(), characterWidth(fontMetrics()) * leastCharacters), hint.height()};
}

/// A combo box of Qt cuts its text at its end, in the middle of a letter, and says nothing of it.
void EntryChooser::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText(textWidth());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

int EntryChooser::textWidth() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return field.width() - characterWidth(fontMetrics());
}

bool EntryChooser::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QString whole =
            EntryList::withRows(currentData(Qt::ToolTipRole).toString(), currentData(EntryList::RowsRole).toString());
        const QString what = tr("Which table of the answer is shown");
        setToolTip(shownText(textWidth()) == whole ? what : whole + u'\n' + what);
    }
    return QComboBox::event(event);
}

/// The whole name is what is cut, once: what tells names apart is at their beginning, and the rows are read in any
/// case.
QString EntryChooser::shownText(int width) const
{
    const QString name = currentData(Qt::ToolTipRole).toString();
    const QString rows = currentData(EntryList::RowsRole).toString();
    const QString whole = EntryList::withRows(name, rows);
    const int others = fontMetrics().horizontalAdvance(EntryList::withRows({}, rows));
    if (width - others < characterWidth(fontMetrics()) * leastOfName)
        return nameWithin(fontMetrics().horizontalAdvance(whole) <= width ? whole : name, fontMetrics(), width);
    return EntryList::withRows(nameWithin(name, fontMetrics(), width - others), rows);
}

void EntryChooser::setStatements(const QStringList &statements)
{
    m_list->setStatements(statements);
}

void EntryChooser::update(const ResultSet *result, bool all)
{
    m_list->update(result, all);
    if (currentIndex() < 0 && count() > 0)
        setCurrentIndex(0);
    qsizetype characters = 0;
    for (int i = 0; i < std::min(count(), measuredEntries); ++i)
        characters = std::max(characters, itemText(i).size());
    setMinimumContentsLength(int(std::min<qsizetype>(characters, mostCharacters)));
    setVisible(count() > 1);
}

} // namespace penstock

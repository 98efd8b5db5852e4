// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/palette/commandpalette.h"

#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/namedetaildelegate.h"
#include "ui/common/theme.h"
#include "ui/mainwindow/palette/palettemodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace penstock {

namespace {

constexpr int characters = 92;
constexpr int lines = 14;

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntries> entries, QWidget *window)
    : QDialog(window),
      m_model(new PaletteModel(std::move(entries), this)),
      m_text(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_state(new QLabel(this))
{
    setWindowTitle(tr("Commands"));
    m_text->setPlaceholderText(tr("Type the name of a command, a tab, a table or a pattern"));
    m_text->setAccessibleName(tr("Find a command"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themedIcon(QStringLiteral("search"), ThemeRole::Muted), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NameDetailDelegate(PaletteModel::DetailRole, this));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->setSpacing(spacing::hair);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addWidget(m_state);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });

    const QSize room = window->size();
    const QSize wanted(characterWidth(fontMetrics()) * characters, fontMetrics().lineSpacing() * lines * 3 / 2);
    resize(wanted.boundedTo(room * 0.9));
    move(window->mapToGlobal(QPoint((room.width() - width()) / 2, room.height() / 10)));
    find({});
}

void CommandPalette::find(const QString &text)
{
    m_model->find(text.trimmed());
    m_list->setCurrentIndex(m_model->index(0));
    QString state;
    if (m_model->rowCount() == 0)
        state = tr("Nothing has that in its name.");
    else if (!m_model->isCounted())
        state = tr("more than %1 more; type on to narrow them down").arg(formatCount(m_model->more()));
    else if (m_model->more() > 0)
        state = tr("%1 more; type on to narrow them down").arg(formatCount(m_model->more()));
    m_state->setText(state);
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    hide(); // the focus is where it was, which commands go by
    m_model->choose(row);
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    int step = 0;
    switch (key->key()) {
    case Qt::Key_Down:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -1;
        break;
    case Qt::Key_PageDown:
        step = page;
        break;
    case Qt::Key_PageUp:
        step = -page;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
    if (const int rows = m_model->rowCount(); rows > 0) {
        const int row = std::clamp(m_list->currentIndex().row() + step, 0, rows - 1);
        m_list->setCurrentIndex(m_model->index(row));
        m_text->setAccessibleDescription(m_model->index(row).data(Qt::AccessibleTextRole).toString());
    }
    return true;
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a section of the administration is laid out.
#include "core/async/job.h"
#include "ui/admin/adminlistmodel.h"
#include "ui/admin/adminsection.h"
#include "ui/admin/columnfit.h"
#include "ui/common/characterwidth.h"
#include "ui/common/emptystate.h"
#include "ui/common/fixedfont.h"
#include "ui/common/messagebar.h"
#include "ui/common/stylemetrics.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace penstock {

namespace {

constexpr int searchCharacters = 24;
constexpr int widestShare = 2; // a column has at most half of the table
constexpr int scopeCharacters = 18;
constexpr int leastCharacters = 26; // of a column that is cut: more than a time has

} // namespace

void AdminSection::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    head->setSpacing(spacing::small);
    makeHead(*head);
    m_messages = new MessageBar(this);
    makeTable();
    m_empty = new EmptyState(QStringLiteral("table"), m_info.title, {}, {}, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    foot->setSpacing(spacing::small);
    makeButtons(*foot);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
}

void AdminSection::makeHead(QHBoxLayout &head)
{
    auto *title = new QLabel(m_info.title, this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    head.addWidget(title);
    if (m_info.scope == AdminField::Database && m_scopeKind == Scope::Own) {
        m_scopes = new QComboBox(this);
        m_scopes->setAccessibleName(m_session ? fieldLabel(AdminField::Database, m_session->info()) : QString());
        m_scopes->setToolTip(m_info.scopeText);
        m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_scopes->setMinimumContentsLength(scopeCharacters);
        head.addWidget(m_scopes);
        connect(m_scopes, &QComboBox::currentIndexChanged, this,
                [this] { setScope(m_scopes->currentData().toString()); });
    }
    head.addStretch(1);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in: %1").arg(m_info.title));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), ThemeRole::Muted), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(characterWidth(m_search->fontMetrics()) * searchCharacters);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterFixedString(text);
        showState();
    });
    head.addWidget(m_search);
    const auto addTool = [this, &head](const QString &icon, const QString &text) {
        auto *tool = new QToolButton(this);
        tool->setIcon(themedIcon(icon));
        tool->setAutoRaise(true);
        tool->setToolTip(text);
        tool->setAccessibleName(text);
        head.addWidget(tool);
        return tool;
    };
    m_refresh = addTool(QStringLiteral("refresh"), tr("List it again: %1").arg(m_info.title));
    m_stop = addTool(QStringLiteral("stop"), tr("Stop listing: %1").arg(m_info.title));
    connect(m_refresh, &QToolButton::clicked, this, &AdminSection::list);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    const auto onKey = [this](const QKeySequence &keys, const auto &deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    onKey(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    onKey(QKeySequence(Qt::Key_F5), [this] { list(); });
}

void AdminSection::makeTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(m_info.title);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows(*m_table, spacing::small);
    widenCells(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // in the server's order
    m_table->setSortingEnabled(true);

    auto *copy = new QAction(themedIcon(QStringLiteral("copy")), tr("&Copy rows"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &AdminSection::copyRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const int row = chosenRow(); row >= 0)
            m_chosenKey = m_model->key(row);
        updateButtons();
        Q_EMIT choiceChanged();
    });
    const auto lost = [this] {
        updateButtons();
        showState();
        Q_EMIT choiceChanged();
    };
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, lost);
    connect(m_model, &QAbstractItemModel::modelReset, this, lost);
}

void AdminSection::makeButtons(QHBoxLayout &foot)
{
    const QList<AdminRequest::Kind> kinds =
        m_session ? operationsOn(m_listing, m_session->info()) : QList<AdminRequest::Kind>();
    m_buttons.reserve(kinds.size());
    for (const AdminRequest::Kind kind : kinds) {
        const AdminOperation operation = adminOperation(kind);
        auto *button = new QPushButton(operation.button, this);
        button->setAutoDefault(false);
        button->setAccessibleName(adminTitle(kind, m_session->info()));
        connect(button, &QPushButton::clicked, this, [this, kind] { operate(kind); });
        foot.addWidget(button);
        m_buttons.append({kind, button});
    }
    if (m_listing == AdminListing::ContinuousQueries) {
        m_backfill = new QPushButton(tr("Backfill…"), this);
        m_backfill->setAutoDefault(false);
        connect(m_backfill, &QPushButton::clicked, this, &AdminSection::backfill);
        foot.addWidget(m_backfill);
    }
    foot.addStretch(1);
    m_count = new QLabel(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    foot.addWidget(m_count);
}

/// Columns in which nothing stands, since this kind of server says nothing of it, are not there.
void AdminSection::hideEmptyColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        bool isEmpty = m_model->rowCount() > 0;
        for (int row = 0; isEmpty && row < m_model->rowCount(); ++row)
            isEmpty = m_model->index(row, column).data().toString().isEmpty();
        m_table->setColumnHidden(column, isEmpty);
    }
}

/// As wide as what stands in them, as far as the table goes.
void AdminSection::fitColumns()
{
    QHeaderView *const header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    m_table->resizeColumnsToContents();
    // Whether there will be a scroll bar is known once the rows are laid out.
    const int room = width() - m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table);
    const int most = room / widestShare;
    QList<int> columns;
    QList<int> wanted;
    QList<int> spare;
    // The arrow of a heading is kept more room for than it takes.
    const int margin = m_table->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    const int beside = std::max(header->sizeHint().height() / 2 - margin, 0);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (m_table->isColumnHidden(i))
            continue;
        columns += i;
        const int width = std::min(m_table->columnWidth(i), most);
        const int cells = static_cast<const QAbstractItemView *>(m_table)->sizeHintForColumn(i);
        wanted += width;
        spare += std::clamp(width - cells, 0, beside);
    }
    if (columns.isEmpty())
        return;
    const int least = characterWidth(m_table->fontMetrics()) * leastCharacters;
    const QList<int> widths = ColumnFit{.room = room, .air = spacing::medium, .least = least}.widths(wanted, spare);
    int total = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        m_table->setColumnWidth(columns.at(i), widths.at(i));
        total += widths.at(i);
    }
    header->setStretchLastSection(total <= room);
}

} // namespace penstock

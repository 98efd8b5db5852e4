// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/reviewpane.h"

#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/monitor/runlist.h"
#include "ui/write/remarksmodel.h"
#include "ui/write/schemamodel.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

RemarksModel::Entry entryOf(const LineReview::Remark &remark)
{
    return {remark.kind == LineReview::Remark::Kind::Mistake ? RemarksModel::Kind::Mistake
                                                             : RemarksModel::Kind::Warning,
            remark.position, remark.text};
}

} // namespace

ReviewPane::ReviewPane(QWidget *parent)
    : QTabWidget(parent), m_remarks(new RemarksModel(this)), m_schema(new SchemaModel(m_comparison, this))
{
    setDocumentMode(true);
    makeRemarks();
    makeTree();
    connect(&m_comparison, &SchemaComparison::changed, this, [this] {
        m_schema->updateServer();
        showRemarks();
    });
}

ReviewPane::~ReviewPane()
{
    m_tree->setModel(nullptr); // which asks the comparison
}

void ReviewPane::makeRemarks()
{
    m_list = new RunList(m_remarks, tr("Mistakes and doubts"), tr("No line has a mistake."), this);
    m_list->setWidths({8, 16});
    const auto jump = [this](const QModelIndex &index) {
        const TextPosition &position = m_remarks->entries().at(std::size_t(index.row())).position;
        if (position.line > 0)
            Q_EMIT jumpRequested(position);
    };
    connect(&m_list->table(), &QTableView::clicked, this, jump);
    connect(&m_list->table(), &QTableView::activated, this, jump);
    addTab(m_list, tr("Remarks"));
}

void ReviewPane::makeTree()
{
    constexpr int few = 20; // measurements whose columns are shown at once
    constexpr int nameCharacters = 36;
    constexpr int typeCharacters = 16;
    m_tree = new QTreeView(this);
    m_tree->setModel(m_schema);
    m_tree->setAccessibleName(tr("Measurements, tags and fields of the text"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->resizeSection(SchemaModel::NameColumn, characterWidth(fontMetrics()) * nameCharacters);
    m_tree->header()->resizeSection(SchemaModel::TypeColumn, characterWidth(fontMetrics()) * typeCharacters);
    connect(m_schema, &QAbstractItemModel::modelReset, m_tree, [this] {
        if (m_schema->rowCount() <= few)
            m_tree->expandAll();
    });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const TextPosition position = m_schema->positionOf(index); position.line > 0)
            Q_EMIT jumpRequested(position);
    });
    addTab(m_tree, tr("What it holds"));
}

void ReviewPane::setReview(const std::shared_ptr<const LineReview> &review)
{
    m_review = review;
    m_schema->setReview(review);
}

void ReviewPane::compare(Session *session, const QString &database)
{
    m_comparison.compare(session, database, m_review);
}

void ReviewPane::setRefused(const QList<Refused> &refused)
{
    m_refused = refused;
    showRemarks();
}

std::vector<LineReview::Remark> ReviewPane::remarks() const
{
    std::vector<LineReview::Remark> remarks;
    if (m_review)
        remarks = m_review->remarks;
    remarks.insert(remarks.end(), m_comparison.conflicts().begin(), m_comparison.conflicts().end());
    std::ranges::stable_sort(remarks, {}, [](const LineReview::Remark &remark) { return remark.position.line; });
    return remarks;
}

void ReviewPane::showRemarks()
{
    std::vector<RemarksModel::Entry> entries;
    for (const Refused &refused : std::as_const(m_refused))
        entries.push_back({RemarksModel::Kind::Refused, {refused.line, 1, 1}, refused.reason});
    for (const LineReview::Remark &remark : remarks())
        entries.push_back(entryOf(remark));
    m_remarks->setEntries(std::move(entries));
    const auto count = quint64(m_remarks->rowCount());
    setTabText(indexOf(m_list), count == 0 ? tr("Remarks") : tr("Remarks (%1)").arg(formatCount(count)));
    Q_EMIT remarksChanged();
}

} // namespace penstock

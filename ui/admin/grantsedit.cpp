// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/grantsedit.h"

#include "core/async/visibletext.h"
#include "ui/common/characterwidth.h"

#include <QHash>
#include <QHeaderView>

namespace penstock {

namespace {

enum Column { Bucket, Read, Write };
constexpr int lines = 10;
constexpr int characters = 48;

} // namespace

GrantsEdit::GrantsEdit(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderLabels({tr("Bucket"), tr("Read"), tr("Write")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAccessibleName(tr("What the token may use"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Bucket, QHeaderView::Stretch);
    header()->setSectionResizeMode(Read, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Write, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &GrantsEdit::edited);
}

void GrantsEdit::offer(const QStringList &buckets)
{
    QHash<QString, std::pair<Qt::CheckState, Qt::CheckState>> before;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const item = topLevelItem(i);
        before.insert(item->data(Bucket, Qt::UserRole).toString(), {item->checkState(Read), item->checkState(Write)});
    }
    const QSignalBlocker silence(this);
    clear();
    for (const QString &bucket : buckets) {
        auto *item = new QTreeWidgetItem(this, {visibleText(bucket)});
        item->setData(Bucket, Qt::UserRole, bucket);
        const auto [read, write] = before.value(bucket, {Qt::Unchecked, Qt::Unchecked});
        item->setCheckState(Read, read);
        item->setCheckState(Write, write);
    }
}

QStringList GrantsEdit::grants() const
{
    QStringList grants;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *const item = topLevelItem(i);
        const bool reads = item->checkState(Read) == Qt::Checked;
        const bool writes = item->checkState(Write) == Qt::Checked;
        const QString bucket = item->data(Bucket, Qt::UserRole).toString();
        if (reads && writes)
            grants += bucket + QStringLiteral(":all");
        else if (reads)
            grants += bucket + QStringLiteral(":read");
        else if (writes)
            grants += bucket + QStringLiteral(":write");
    }
    return grants;
}

QSize GrantsEdit::sizeHint() const
{
    return {characterWidth(fontMetrics()) * characters, fontMetrics().lineSpacing() * lines};
}

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidecontents.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace penstock {

namespace {

constexpr int topicRole = Qt::UserRole;
constexpr int textRole = Qt::UserRole + 1;

} // namespace

GuideContents::GuideContents(QWidget *parent) : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Contents of the guide"));
    setTabKeyNavigation(false);
    for (const GuidePage &page : guidePages()) {
        auto *top = new QTreeWidgetItem(this);
        // What stands below the title, and below sections that are not listed, belongs to the row above.
        QTreeWidgetItem *row = top;
        for (const GuideSection &section : page.sections) {
            if (section.level == 2)
                row = new QTreeWidgetItem(top);
            if (section.level <= 2) {
                row->setText(0, section.title);
                row->setToolTip(0, section.title);
                row->setData(0, topicRole,
                             QString(page.name + (section.level == 2 ? u'#' + section.anchor : QString())));
            }
            row->setData(0, textRole, QString(row->data(0, textRole).toString() + section.text));
        }
    }
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item)
            Q_EMIT chosen(GuideTopic::fromText(item->data(0, topicRole).toString()));
    });
    showOnly({});
}

void GuideContents::showOnly(const QString &text)
{
    m_shown = 0;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *const page = topLevelItem(i);
        const auto has = [&](const QTreeWidgetItem &row) {
            return text.isEmpty() || row.data(0, textRole).toString().contains(text, Qt::CaseInsensitive);
        };
        bool isShown = has(*page);
        m_shown += isShown ? 1 : 0;
        for (int j = 0; j < page->childCount(); ++j) {
            const bool isFound = has(*page->child(j));
            page->child(j)->setHidden(!isFound);
            isShown = isShown || isFound;
            m_shown += isFound ? 1 : 0;
        }
        page->setHidden(!isShown);
        if (!text.isEmpty())
            page->setExpanded(true);
    }
}

void GuideContents::showTopic(const GuideTopic &topic)
{
    const QSignalBlocker silence(this);
    const QString wanted = topic.anchor.isEmpty() ? topic.page : topic.page + u'#' + topic.anchor;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *const page = topLevelItem(i);
        if (page->data(0, topicRole).toString() != topic.page)
            continue;
        QTreeWidgetItem *found = page;
        for (int j = 0; j < page->childCount(); ++j) {
            if (page->child(j)->data(0, topicRole).toString() == wanted)
                found = page->child(j);
        }
        page->setExpanded(true);
        setCurrentItem(found);
        scrollToItem(found);
    }
}

} // namespace penstock

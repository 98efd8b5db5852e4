// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace penstock {

/// A row of widgets that goes on in a further line where the window is too narrow. What is aligned to the right stands
/// at the end of its line, what is aligned to the top at the top of it, and else in the middle.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override; ///< all in one line
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;

    QList<Line> linesIn(int width) const;
    int placeLine(const Line &line, const QRect &content, int top, bool moves) const;
    /// The height that is needed in a rectangle of this width.
    int arrange(const QRect &rect, bool moves) const;

    Line m_items;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

namespace penstock {

/// Room for something that fits itself into its height: where that is less than it needs at least, at its width, it
/// scrolls, so that a low window need not be as high as all that is said in it. What is new comes into sight.
class ScrollingPlace final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int leastLines = 5; ///< of text: it never wants more height than these

    /// `content` has a layout, and goes with it.
    explicit ScrollingPlace(QWidget *content, QWidget *parent = nullptr);
    ~ScrollingPlace() override;

    /// Something in it has just been said or shown. Now, and once it has its place.
    void reveal(const QWidget *part);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int neededHeight(int width) const;
    void fit();
    void bringIntoSight(const QWidget *part);

    QPointer<const QWidget> m_revealed; ///< waits for its place
    int m_needed = 0;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lineprotocol/linereview.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace penstock {

class LineEditor;
class ReviewJob;

/// The review of an editor's text, a moment after each change of it.
class LiveReview final : public QObject
{
    Q_OBJECT

public:
    /// `editor` must outlive it.
    explicit LiveReview(LineEditor &editor, QObject *parent = nullptr);
    ~LiveReview() override;

    /// Looks at the text again when they are others.
    void setRules(const LineReview::Rules &rules);
    const LineReview::Rules &rules() const { return m_rules; }

    /// The last one; null before the first. It is of the text and the rules as they are when isCurrent().
    const std::shared_ptr<const LineReview> &review() const { return m_review; }
    bool isCurrent() const { return m_isCurrent; }
    /// Now, and not after a moment. reviewed() follows.
    void look();

Q_SIGNALS:
    void reviewed();

private:
    void textChanged();
    void take(ReviewJob &job);

    LineEditor &m_editor;
    LineReview::Rules m_rules;
    QTimer m_timer;
    QPointer<ReviewJob> m_job;
    std::shared_ptr<const LineReview> m_review;
    bool m_isCurrent = false;
};

} // namespace penstock

// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/pointfield.h"

#include "core/lineprotocol/point.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace penstock {

PointField::PointField(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)), m_name(new QLineEdit(this)), m_value(new QLineEdit(this))
{
    m_kind->setAccessibleName(tr("Tag or type of field"));
    m_kind->addItem(tr("Tag"), int(Kind::Tag));
    m_kind->addItem(tr("Float field"), int(Kind::Float));
    m_kind->addItem(tr("Integer field"), int(Kind::Integer));
    m_kind->addItem(tr("Boolean field"), int(Kind::Boolean));
    m_kind->addItem(tr("String field"), int(Kind::String));
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_name->setPlaceholderText(tr("name"));
    m_name->setAccessibleName(tr("Name"));
    m_value->setPlaceholderText(tr("value"));
    m_value->setAccessibleName(tr("Value"));
    auto *remove = new QToolButton(this);
    remove->setIcon(themedIcon(QStringLiteral("close")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Remove this row"));
    remove->setAccessibleName(tr("Remove this row"));
    remove->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::hair);
    row->addWidget(m_kind);
    row->addWidget(m_name, 2);
    row->addWidget(m_value, 3);
    row->addWidget(remove);
    setFocusProxy(m_name);
    connect(remove, &QToolButton::clicked, this, &PointField::removeRequested);
    connect(m_name, &QLineEdit::returnPressed, this, &PointField::entered);
    connect(m_value, &QLineEdit::returnPressed, this, &PointField::entered);
}

void PointField::setHasUnsigned(bool has)
{
    const int row = m_kind->findData(int(Kind::Unsigned));
    if (has && row < 0)
        m_kind->insertItem(3, tr("Unsigned field"), int(Kind::Unsigned));
    else if (!has && row >= 0 && m_kind->currentIndex() != row)
        m_kind->removeItem(row);
}

bool PointField::isBlank() const
{
    return m_name->text().isEmpty() && m_value->text().isEmpty();
}

void PointField::clearValue()
{
    m_value->clear();
}

Status PointField::refuse(const QString &what) const
{
    return failure(Error::Kind::BadInput,
                   tr("The value of “%1”, “%2”, is not %3.").arg(m_name->text(), m_value->text(), what));
}

Status PointField::addTo(Point &point) const
{
    const std::string name = m_name->text().toStdString();
    const QString text = m_value->text();
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    switch (Kind(m_kind->currentData().toInt())) {
    case Kind::Tag:
        if (text.isEmpty())
            return failure(Error::Kind::BadInput, tr("The tag “%1” has no value.").arg(m_name->text()));
        point.addTag(name, text.toStdString());
        return {};
    case Kind::Float:
        (void)QLocale::c().toDouble(trimmed, &isNumber);
        if (!isNumber)
            return refuse(tr("a number such as 21.5"));
        point.addDecimal(name, trimmed.toStdString());
        return {};
    case Kind::Integer: {
        const qlonglong number = trimmed.toLongLong(&isNumber);
        if (!isNumber)
            return refuse(tr("a whole number of 64 bits"));
        point.addField(name, number);
        return {};
    }
    case Kind::Unsigned: {
        const qulonglong number = trimmed.toULongLong(&isNumber);
        if (!isNumber)
            return refuse(tr("a whole number of 64 bits without a sign"));
        point.addField(name, number);
        return {};
    }
    case Kind::Boolean:
        if (trimmed != u"true" && trimmed != u"false")
            return refuse(tr("true or false"));
        point.addField(name, trimmed == u"true");
        return {};
    case Kind::String:
        point.addField(name, text.toStdString());
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace penstock
